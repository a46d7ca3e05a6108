/** Runs the assertions for CDI on Quarkus. */
@NullMarked
package io.ferro.tck.quarkus;

import org.jspecify.annotations.NullMarked;
