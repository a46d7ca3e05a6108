/** Chooses the library that writes and reads JSON, and sets each up so that numbers stay exact. */
@NullMarked
package io.ferro.json;

import org.jspecify.annotations.NullMarked;
