/** The order in which an application starts and ends, and what its end leaves behind. */
@NullMarked
package io.ferro.tck.lifecycle;

import org.jspecify.annotations.NullMarked;
