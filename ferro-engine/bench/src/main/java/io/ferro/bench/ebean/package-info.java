/** Ebean, with entities that the build enhances. */
@NullMarked
package io.ferro.bench.ebean;

import org.jspecify.annotations.NullMarked;
