/**
 * How suites start a CDI container. A runtime brings a {@link io.ferro.tck.container.CdiRuntime}; everything else is the same for all of
 * them.
 */
@NullMarked
package io.ferro.tck.container;

import org.jspecify.annotations.NullMarked;
