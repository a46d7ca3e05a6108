/** Assertions about the creation of tables. */
@NullMarked
package io.ferro.tck.schema;

import org.jspecify.annotations.NullMarked;
