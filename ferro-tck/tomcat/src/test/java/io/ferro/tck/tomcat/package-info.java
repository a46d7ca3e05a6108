/** Runs the assertions for CDI in wars with Weld on Tomcat. */
@NullMarked
package io.ferro.tck.tomcat;

import org.jspecify.annotations.NullMarked;
