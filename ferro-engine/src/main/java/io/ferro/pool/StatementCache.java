package io.ferro.pool;

import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one SQLite connection that nobody uses at the moment, by their texts. To compile a statement takes SQLite longer than
 * to find a row by its key, and its driver keeps none. Thread-safe.
 */
final class StatementCache {

    /** Some kilobytes each. */
    private static final int MOST = 128;

    /** A statement with more columns or parameters than anybody writes by hand is one of many that differ by their number. */
    private static final int LONGEST = 8_192;

    /** Others change what statements mean, or are rare. */
    private static final List<String> BEGINNINGS = List.of("select ", "insert ", "update ", "delete ");

    private final Map<String, KeptStatement> idle = new LinkedHashMap<>();

    /**
     * {@return whether a statement may be kept} One that names its columns has the same number of them whatever becomes of the table:
     * the driver does not look again.
     */
    static boolean keeps(String sql) {
        return sql.length() <= LONGEST && BEGINNINGS.stream().anyMatch(sql::startsWith) && !hasAllColumns(sql);
    }

    private static boolean hasAllColumns(String sql) {
        int star = sql.indexOf('*');
        while (star >= 0) {
            if (!sql.startsWith("count(*)", star - 6)) {
                return true;
            }
            star = sql.indexOf('*', star + 1);
        }
        return false;
    }

    /** {@return a statement with this text, null when there is none} */
    synchronized @Nullable KeptStatement take(String sql) {
        KeptStatement statement = idle.remove(sql);
        if (statement != null) {
            statement.reopen();
        }
        return statement;
    }

    /** Keeps a statement until it is taken or others have been used more recently. */
    synchronized void keep(KeptStatement statement) throws SQLException {
        KeptStatement twin = idle.put(statement.text(), statement);
        if (twin != null) {
            twin.dispose();
        }
        if (idle.size() > MOST) {
            Iterator<KeptStatement> oldestFirst = idle.values().iterator();
            KeptStatement oldest = oldestFirst.next();
            oldestFirst.remove();
            oldest.dispose();
        }
    }
}
