/** jOOQ, without generated classes. */
@NullMarked
package io.ferro.bench.jooq;

import org.jspecify.annotations.NullMarked;
