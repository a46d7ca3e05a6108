/** PostgreSQL servers that a test starts for itself, because it stops, kills or replaces them. */
@NullMarked
package io.ferro.tck.server;

import org.jspecify.annotations.NullMarked;
