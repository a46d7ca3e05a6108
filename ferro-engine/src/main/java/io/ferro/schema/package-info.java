/** Migrations: how far they may go, and what they would do. */
@NullMarked
package io.ferro.schema;

import org.jspecify.annotations.NullMarked;
