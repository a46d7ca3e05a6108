/** Assertions about creating, saving, deleting and the errors of the database. */
@NullMarked
package io.ferro.tck.write;

import org.jspecify.annotations.NullMarked;
