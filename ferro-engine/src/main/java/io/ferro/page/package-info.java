/** Pages that follow on a row: the order in which rows lie, and the text that says how far a reader has come. */
@NullMarked
package io.ferro.page;

import org.jspecify.annotations.NullMarked;
