/** Runs the assertions for CDI and configuration on Helidon MP. */
@NullMarked
package io.ferro.tck.helidon;

import org.jspecify.annotations.NullMarked;
