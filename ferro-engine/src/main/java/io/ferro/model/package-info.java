/** What a model declares: annotations for the class and its fields, and the reference types they use. */
@NullMarked
package io.ferro.model;

import org.jspecify.annotations.NullMarked;
