/** The annotations of Ferro in CDI applications. */
@NullMarked
package io.ferro.cdi;

import org.jspecify.annotations.NullMarked;
