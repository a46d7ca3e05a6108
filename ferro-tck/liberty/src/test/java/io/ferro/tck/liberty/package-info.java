/** Runs the assertions for CDI in wars on Open Liberty. */
@NullMarked
package io.ferro.tck.liberty;

import org.jspecify.annotations.NullMarked;
