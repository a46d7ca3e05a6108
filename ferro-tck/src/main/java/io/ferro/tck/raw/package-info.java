/** Assertions about SQL that is run as it is written. */
@NullMarked
package io.ferro.tck.raw;

import org.jspecify.annotations.NullMarked;
