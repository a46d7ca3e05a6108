/** Programs of the kit in processes of their own. */
@NullMarked
package io.ferro.tck.process;

import org.jspecify.annotations.NullMarked;
