/** Checks instances against their constraints of Jakarta Validation, where the application has a provider of it. */
@NullMarked
package io.ferro.validation;

import org.jspecify.annotations.NullMarked;
