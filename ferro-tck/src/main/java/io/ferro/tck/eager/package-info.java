/** Relations loaded along with the rows of a query. */
@NullMarked
package io.ferro.tck.eager;

import org.jspecify.annotations.NullMarked;
