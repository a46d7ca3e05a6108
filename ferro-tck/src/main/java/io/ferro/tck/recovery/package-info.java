/** What is left of work when the database ends, hangs or moves. */
@NullMarked
package io.ferro.tck.recovery;

import org.jspecify.annotations.NullMarked;
