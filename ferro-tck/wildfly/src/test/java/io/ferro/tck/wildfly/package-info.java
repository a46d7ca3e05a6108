/** Runs the assertions for CDI in wars on WildFly. */
@NullMarked
package io.ferro.tck.wildfly;

import org.jspecify.annotations.NullMarked;
