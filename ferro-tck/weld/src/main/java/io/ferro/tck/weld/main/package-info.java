/** A plain program on Weld SE, as a user would write it. */
@NullMarked
package io.ferro.tck.weld.main;

import org.jspecify.annotations.NullMarked;
