/** Writes source for a model that was read and found to be right. */
@NullMarked
package io.ferro.processor.write;

import org.jspecify.annotations.NullMarked;
