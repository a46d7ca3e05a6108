/** Assertions about opening, naming, choosing and closing connections. */
@NullMarked
package io.ferro.tck.connection;

import org.jspecify.annotations.NullMarked;
