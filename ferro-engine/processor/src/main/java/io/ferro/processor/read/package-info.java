/** Reads annotated elements into the values of the package spec. */
@NullMarked
package io.ferro.processor.read;

import org.jspecify.annotations.NullMarked;
