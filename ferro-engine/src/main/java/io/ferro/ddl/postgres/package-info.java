/** Migrations of PostgreSQL. */
@NullMarked
package io.ferro.ddl.postgres;

import org.jspecify.annotations.NullMarked;
