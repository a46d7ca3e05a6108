/** Databases that were there before the models: mapped, read and written, and left as they were. */
@NullMarked
package io.ferro.tck.existing;

import org.jspecify.annotations.NullMarked;
