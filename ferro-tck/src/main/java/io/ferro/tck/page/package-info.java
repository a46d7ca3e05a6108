/** Assertions about pages. */
@NullMarked
package io.ferro.tck.page;

import org.jspecify.annotations.NullMarked;
