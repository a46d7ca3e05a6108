/** The contenders do the same work, and their figures become the right tables. */
@NullMarked
package io.ferro.bench;

import org.jspecify.annotations.NullMarked;
