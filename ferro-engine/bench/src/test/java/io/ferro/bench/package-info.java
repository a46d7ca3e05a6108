/** The benchmarks work, and their figures become the right table. */
@NullMarked
package io.ferro.bench;

import org.jspecify.annotations.NullMarked;
