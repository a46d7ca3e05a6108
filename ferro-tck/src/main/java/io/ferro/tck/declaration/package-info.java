/** Assertions about what models declare: columns, keys, constraints, and fields that several models share. */
@NullMarked
package io.ferro.tck.declaration;

import org.jspecify.annotations.NullMarked;
