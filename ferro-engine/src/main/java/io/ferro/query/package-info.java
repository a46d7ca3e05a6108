/** The query language: attributes make conditions and sorts, a query combines them and runs. */
@NullMarked
package io.ferro.query;

import org.jspecify.annotations.NullMarked;
