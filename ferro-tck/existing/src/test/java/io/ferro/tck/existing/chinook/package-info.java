/** The Chinook database, by Luis Rocha: mixed-case names, a composite key, keys that nobody generates. */
@NullMarked
package io.ferro.tck.existing.chinook;

import org.jspecify.annotations.NullMarked;
