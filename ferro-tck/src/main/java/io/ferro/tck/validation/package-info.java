/** Assertions about constraints of Jakarta Validation. */
@NullMarked
package io.ferro.tck.validation;

import org.jspecify.annotations.NullMarked;
