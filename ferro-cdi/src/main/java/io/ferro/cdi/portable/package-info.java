/** The portable extension. */
@NullMarked
package io.ferro.cdi.portable;

import org.jspecify.annotations.NullMarked;
