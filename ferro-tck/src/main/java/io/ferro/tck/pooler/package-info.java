/** Assertions about PostgreSQL behind a pooler. */
@NullMarked
package io.ferro.tck.pooler;

import org.jspecify.annotations.NullMarked;
