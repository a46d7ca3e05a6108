/** Assertions that queries mean what the same search, sort and change in plain Java mean. */
@NullMarked
package io.ferro.tck.meaning;

import org.jspecify.annotations.NullMarked;
