/** Runs the assertions for CDI in wars on Payara Micro. */
@NullMarked
package io.ferro.tck.payara;

import org.jspecify.annotations.NullMarked;
