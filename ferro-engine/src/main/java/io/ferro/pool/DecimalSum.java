package io.ferro.pool;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/** The sum of decimals that are texts, to the last digit: SQLite's own sum is a binary number. */
final class DecimalSum extends Function.Aggregate {

    private static final String NAME = "ferro_sum";

    private @Nullable BigDecimal sum;

    private DecimalSum() {}

    static void register(Connection connection) throws SQLException {
        Function.create(connection, NAME, new DecimalSum(), 1, Function.FLAG_DETERMINISTIC);
    }

    @Override
    protected void xStep() throws SQLException {
        @Nullable String text = value_text(0);
        if (text == null) {
            return;
        }
        try {
            BigDecimal value = new BigDecimal(text);
            sum = sum == null ? value : sum.add(value);
        } catch (NumberFormatException e) {
            // An exception must not cross into SQLite.
            error("ferro: no number");
        }
    }

    @Override
    protected void xFinal() throws SQLException {
        if (sum == null) {
            result();
        } else {
            result(sum.toPlainString());
        }
    }
}
