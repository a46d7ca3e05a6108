/** A program in a JVM of its own, with everything as users have it. */
@NullMarked
package io.ferro.tck.program;

import org.jspecify.annotations.NullMarked;
