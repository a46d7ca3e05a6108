/** Schemas as values, the difference between two, and what a database system has to know to end it. */
@NullMarked
package io.ferro.ddl;

import org.jspecify.annotations.NullMarked;
