/** Reads the {@code ferro.*} keys of MicroProfile Config into the settings of named connections. */
@NullMarked
package io.ferro.config;

import org.jspecify.annotations.NullMarked;
