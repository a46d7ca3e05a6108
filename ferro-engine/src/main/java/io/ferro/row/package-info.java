/** What the drivers return for raw SQL, turned into the Java types that models may hold. */
@NullMarked
package io.ferro.row;

import org.jspecify.annotations.NullMarked;
