/** The models that the pages of the guide talk about. */
@NullMarked
package io.ferro.docs.ticket;

import org.jspecify.annotations.NullMarked;
