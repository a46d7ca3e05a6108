/** What runs in the JVM of the server: nothing of it is in the wars, and nothing of the tests is here. */
@NullMarked
package io.ferro.tck.payara.program;

import org.jspecify.annotations.NullMarked;
