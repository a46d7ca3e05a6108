/** Assertions about the configuration, in a JVM of their own with whichever provider of MicroProfile Config stands on the class path. */
@NullMarked
package io.ferro.tck.config;

import org.jspecify.annotations.NullMarked;
