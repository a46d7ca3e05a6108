/** Assertions about the identity map. */
@NullMarked
package io.ferro.tck.identity;

import org.jspecify.annotations.NullMarked;
