/** Jimmer, with the classes that its processor writes. */
@NullMarked
package io.ferro.bench.jimmer;

import org.jspecify.annotations.NullMarked;
