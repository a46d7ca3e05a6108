package io.ferro.session;

import io.ferro.spi.SessionSource;
import org.jspecify.annotations.Nullable;

/**
 * What is carried from one thread to others.
 *
 * @param session the session that was current there, null when there was none; it may be closed meanwhile
 * @param source what provided others there, null when nothing did
 */
record Carried(@Nullable DefaultSession session, @Nullable SessionSource source) {}
