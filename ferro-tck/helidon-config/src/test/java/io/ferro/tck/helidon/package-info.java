/** Ferro on what Helidon brings. */
@NullMarked
package io.ferro.tck.helidon;

import org.jspecify.annotations.NullMarked;
