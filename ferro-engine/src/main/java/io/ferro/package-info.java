/**
 * What applications use: connections with names, sessions that choose one, transactions, and the errors they raise.
 *
 * <p>{@link io.ferro.Engines} is the start.
 */
@NullMarked
package io.ferro;

import org.jspecify.annotations.NullMarked;
