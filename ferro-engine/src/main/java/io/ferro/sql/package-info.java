/** The text of statements and the values bound to them; values never enter the text. */
@NullMarked
package io.ferro.sql;

import org.jspecify.annotations.NullMarked;
