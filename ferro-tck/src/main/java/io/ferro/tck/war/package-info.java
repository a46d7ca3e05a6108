/**
 * How suites run inside wars. A runtime brings a {@link io.ferro.tck.war.WarServer}; everything else is the same for all of them.
 */
@NullMarked
package io.ferro.tck.war;

import org.jspecify.annotations.NullMarked;
