/**
 * What generated code implements or calls, and what integrations such as a CDI extension plug in. Applications do not use it
 * directly; it may grow between minor versions.
 */
@NullMarked
package io.ferro.spi;

import org.jspecify.annotations.NullMarked;
