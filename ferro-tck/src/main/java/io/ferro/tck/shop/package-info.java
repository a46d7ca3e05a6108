/** A small application as users write it, which goes into wars with everything in this package. */
@NullMarked
package io.ferro.tck.shop;

import org.jspecify.annotations.NullMarked;
