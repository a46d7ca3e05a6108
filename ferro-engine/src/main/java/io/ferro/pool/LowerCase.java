package io.ferro.pool;

import io.ferro.dialect.LowerLetters;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/** Lower case for the letters of every language, by which patterns that ignore case are matched. */
final class LowerCase extends Function {

    static final String NAME = "ferro_lower";

    private LowerCase() {}

    static void register(Connection connection) throws SQLException {
        Function.create(connection, NAME, new LowerCase(), 1, Function.FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() throws SQLException {
        @Nullable String text = value_text(0);
        if (text == null) {
            result();
        } else {
            result(LowerLetters.of(text));
        }
    }
}
