/**
 * What the author of a suite uses: the ids of the promises that a test proves, and the databases it runs on.
 *
 * <p>Results are recorded by {@link io.ferro.tck.conformance}.
 */
@NullMarked
package io.ferro.tck;

import org.jspecify.annotations.NullMarked;
