/** Assertions about getOrCreate, updateOrCreate and upsert. */
@NullMarked
package io.ferro.tck.upsert;

import org.jspecify.annotations.NullMarked;
