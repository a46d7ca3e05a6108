/** Assertions about updates and deletes of the rows of a query. */
@NullMarked
package io.ferro.tck.change;

import org.jspecify.annotations.NullMarked;
