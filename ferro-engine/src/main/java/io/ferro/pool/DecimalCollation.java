package io.ferro.pool;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Collation;

/**
 * Compares decimal text by number. It has the name and the meaning of the collation in SQLite's own decimal extension, which its
 * command line shell carries too, so that files made here can be used there.
 */
final class DecimalCollation extends Collation {

    static final String NAME = "decimal";

    private DecimalCollation() {}

    static void register(Connection connection) throws SQLException {
        Collation.create(connection, NAME, new DecimalCollation());
    }

    @Override
    protected int xCompare(String left, String right) {
        try {
            return new BigDecimal(left).compareTo(new BigDecimal(right));
        } catch (NumberFormatException e) {
            // An exception must not cross into SQLite; text that is no number has some stable place.
            return left.compareTo(right);
        }
    }
}
