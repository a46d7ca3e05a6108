/** A database of ours, made the way an administrator would, with what the public ones lack. */
@NullMarked
package io.ferro.tck.existing.workshop;

import org.jspecify.annotations.NullMarked;
