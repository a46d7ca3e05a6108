/** What differs between the databases: types, text of statements, values, errors. */
@NullMarked
package io.ferro.dialect;

import org.jspecify.annotations.NullMarked;
