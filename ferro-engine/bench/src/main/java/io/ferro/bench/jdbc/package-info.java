/** JDBC as one writes it by hand. */
@NullMarked
package io.ferro.bench.jdbc;

import org.jspecify.annotations.NullMarked;
