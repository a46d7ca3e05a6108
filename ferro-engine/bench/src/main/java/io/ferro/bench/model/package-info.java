/** Ferro. */
@NullMarked
package io.ferro.bench.model;

import org.jspecify.annotations.NullMarked;
