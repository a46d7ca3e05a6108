/** Assertions about transactions and savepoints. */
@NullMarked
package io.ferro.tck.transaction;

import org.jspecify.annotations.NullMarked;
