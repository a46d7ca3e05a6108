/** Runs the assertions for CDI on OpenWebBeans SE. */
@NullMarked
package io.ferro.tck.openwebbeans;

import org.jspecify.annotations.NullMarked;
