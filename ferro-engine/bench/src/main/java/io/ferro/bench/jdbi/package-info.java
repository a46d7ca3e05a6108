/** Jdbi, with its fluent API. */
@NullMarked
package io.ferro.bench.jdbi;

import org.jspecify.annotations.NullMarked;
