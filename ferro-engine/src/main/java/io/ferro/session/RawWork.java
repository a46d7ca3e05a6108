package io.ferro.session;

import io.ferro.raw.RawStatement;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work with a statement of the user's own on a physical connection.
 *
 * @param <T> the result
 */
@FunctionalInterface
interface RawWork<T> {

    T on(Connection connection, RawStatement statement) throws SQLException;
}
