/** Migrations of SQLite. */
@NullMarked
package io.ferro.ddl.sqlite;

import org.jspecify.annotations.NullMarked;
