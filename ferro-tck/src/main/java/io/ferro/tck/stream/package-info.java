/** Assertions about rows that are read one after the other. */
@NullMarked
package io.ferro.tck.stream;

import org.jspecify.annotations.NullMarked;
