/** Models that name the schema of their table. */
@NullMarked
package io.ferro.tck.existing.schema;

import org.jspecify.annotations.NullMarked;
