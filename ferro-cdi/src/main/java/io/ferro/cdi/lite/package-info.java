/** The build-compatible extension, for containers that prepare applications at build time. */
@NullMarked
package io.ferro.cdi.lite;

import org.jspecify.annotations.NullMarked;
