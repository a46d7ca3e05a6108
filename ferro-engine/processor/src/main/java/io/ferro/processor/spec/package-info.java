/** What the processor knows about a model: plain values, read once, then only looked at. */
@NullMarked
package io.ferro.processor.spec;

import org.jspecify.annotations.NullMarked;
