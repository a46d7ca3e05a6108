/** Assertions about conditions, orders and the ways to ask. */
@NullMarked
package io.ferro.tck.query;

import org.jspecify.annotations.NullMarked;
