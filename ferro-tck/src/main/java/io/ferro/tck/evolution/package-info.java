/**
 * Assertions about the growth of a schema: random models, and what becomes of the tables and rows of one set of them when another
 * one is migrated to. The models are compiled while the test runs, which needs a JDK and Ferro's processor on the class path.
 */
@NullMarked
package io.ferro.tck.evolution;

import org.jspecify.annotations.NullMarked;
