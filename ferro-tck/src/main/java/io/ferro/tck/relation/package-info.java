/** Assertions about references between models. */
@NullMarked
package io.ferro.tck.relation;

import org.jspecify.annotations.NullMarked;
