/** Assertions that text from outside is never taken for SQL. */
@NullMarked
package io.ferro.tck.injection;

import org.jspecify.annotations.NullMarked;
