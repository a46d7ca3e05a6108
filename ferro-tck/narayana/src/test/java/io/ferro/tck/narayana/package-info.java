/** Runs the assertions for transactions of a transaction manager on Weld SE with Narayana. */
@NullMarked
package io.ferro.tck.narayana;

import org.jspecify.annotations.NullMarked;
