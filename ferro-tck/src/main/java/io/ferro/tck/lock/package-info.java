/** Assertions about queries that lock the rows they hand out. */
@NullMarked
package io.ferro.tck.lock;

import org.jspecify.annotations.NullMarked;
