/** Measures Ferro and its peers beside raw JDBC. */
@NullMarked
package io.ferro.bench;

import org.jspecify.annotations.NullMarked;
