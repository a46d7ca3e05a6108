package io.ferro.tck.existing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What plain JDBC reads, as text, sorted. */
final class PlainRows {

    private PlainRows() {}

    static List<String> of(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                @Nullable Object[] values = new @Nullable Object[width];
                for (int i = 0; i < width; i++) {
                    values[i] = rows.getString(i + 1);
                }
                texts.add(row(values));
            }
            texts.sort(null);
            return texts;
        }
    }

    /** {@return the values of one row as text} */
    static String row(@Nullable Object... values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.add(String.valueOf(value));
        }
        return String.join(" | ", texts);
    }
}
