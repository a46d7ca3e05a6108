/** Assertions about values made of many rows, and about columns that are selected instead of whole rows. */
@NullMarked
package io.ferro.tck.aggregate;

import org.jspecify.annotations.NullMarked;
