/** Assertions about the pool of a connection. */
@NullMarked
package io.ferro.tck.pool;

import org.jspecify.annotations.NullMarked;
