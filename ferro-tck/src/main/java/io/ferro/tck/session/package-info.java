/** Assertions about sessions: which connection work goes to, and what closing means. */
@NullMarked
package io.ferro.tck.session;

import org.jspecify.annotations.NullMarked;
