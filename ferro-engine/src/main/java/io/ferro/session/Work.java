package io.ferro.session;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Work on a physical connection.
 *
 * @param <T> the result
 */
@FunctionalInterface
interface Work<T extends @Nullable Object> {

    T on(Connection connection) throws SQLException;
}
