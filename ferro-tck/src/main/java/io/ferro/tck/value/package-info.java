/** Assertions about models and the types of their columns. */
@NullMarked
package io.ferro.tck.value;

import org.jspecify.annotations.NullMarked;
