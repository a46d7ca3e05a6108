/** A small application on Helidon MP, as a user would write it. */
@NullMarked
package io.ferro.tck.helidon.main;

import org.jspecify.annotations.NullMarked;
