/** Models of views and of tables that somebody else writes. */
@NullMarked
package io.ferro.tck.existing.readonly;

import org.jspecify.annotations.NullMarked;
