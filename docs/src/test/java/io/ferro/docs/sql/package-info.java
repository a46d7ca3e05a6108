/** The queries of the page about SQL, and what sends them. */
@NullMarked
package io.ferro.docs.sql;

import org.jspecify.annotations.NullMarked;
