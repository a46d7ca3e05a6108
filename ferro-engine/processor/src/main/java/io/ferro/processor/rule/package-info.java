/** What has to hold for a model that could be read. */
@NullMarked
package io.ferro.processor.rule;

import org.jspecify.annotations.NullMarked;
