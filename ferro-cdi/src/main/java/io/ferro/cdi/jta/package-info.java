/** Transactions of a JTA transaction manager, which work on a connection becomes part of. */
@NullMarked
package io.ferro.cdi.jta;

import org.jspecify.annotations.NullMarked;
