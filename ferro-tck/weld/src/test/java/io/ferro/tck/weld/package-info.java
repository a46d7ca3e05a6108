/** Runs the assertions for CDI on Weld SE. */
@NullMarked
package io.ferro.tck.weld;

import org.jspecify.annotations.NullMarked;
