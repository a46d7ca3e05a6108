/** Creates tables. */
@NullMarked
package io.ferro.ddl;

import org.jspecify.annotations.NullMarked;
