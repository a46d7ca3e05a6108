/** Assertions about rows that count their changes. */
@NullMarked
package io.ferro.tck.version;

import org.jspecify.annotations.NullMarked;
