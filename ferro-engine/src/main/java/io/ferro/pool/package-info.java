/** Pools of physical connections, one for each named connection. The pools are HikariCP's. */
@NullMarked
package io.ferro.pool;

import org.jspecify.annotations.NullMarked;
