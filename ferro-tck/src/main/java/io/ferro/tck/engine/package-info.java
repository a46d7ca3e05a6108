/** What assertions about the engine have in common: open engines, and threads that act at the same moment. */
@NullMarked
package io.ferro.tck.engine;

import org.jspecify.annotations.NullMarked;
