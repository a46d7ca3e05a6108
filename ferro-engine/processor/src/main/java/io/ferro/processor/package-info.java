/** The annotation processor: reads models, checks them, writes the code that their sessions run on. */
@NullMarked
package io.ferro.processor;

import org.jspecify.annotations.NullMarked;
