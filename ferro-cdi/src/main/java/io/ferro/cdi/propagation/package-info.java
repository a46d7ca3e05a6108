/** Carries sessions to other threads where an implementation of Jakarta Concurrency or MicroProfile Context Propagation asks for it. */
@NullMarked
package io.ferro.cdi.propagation;

import org.jspecify.annotations.NullMarked;
