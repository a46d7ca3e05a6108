/** What the processor generates, compiled and run: one model for each thing a model may contain. */
@NullMarked
package io.ferro.generated;

import org.jspecify.annotations.NullMarked;
