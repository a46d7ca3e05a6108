/** Ferro beside raw JDBC over the same pool, measured with JMH. */
@NullMarked
package io.ferro.bench;

import org.jspecify.annotations.NullMarked;
