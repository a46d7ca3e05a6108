/** What every contender does, and the values that it does it with. */
@NullMarked
package io.ferro.bench.contender;

import org.jspecify.annotations.NullMarked;
