/** Runs the assertions for sessions that are carried to other threads, on Weld SE. */
@NullMarked
package io.ferro.tck.propagation;

import org.jspecify.annotations.NullMarked;
