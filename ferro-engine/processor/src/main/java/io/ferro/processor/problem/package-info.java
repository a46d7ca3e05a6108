/** What can be wrong with a model, and how to say it. */
@NullMarked
package io.ferro.processor.problem;

import org.jspecify.annotations.NullMarked;
