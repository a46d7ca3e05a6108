package io.ferro.session;

import io.ferro.dialect.Dialect;
import io.ferro.raw.RawStatement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what the texts of statements told, because programs have few texts and run them often. Thread-safe. */
final class RawStatements {

    /** Beyond these a program writes its texts anew each time, and remembering them would only take memory. */
    private static final int MOST = 500;

    private static final int LONGEST = 10_000;

    private final Dialect dialect;
    private final Map<String, RawStatement> known = new ConcurrentHashMap<>();

    RawStatements(Dialect dialect) {
        this.dialect = dialect;
    }

    RawStatement of(String sql) {
        RawStatement remembered = known.get(sql);
        if (remembered != null) {
            return remembered;
        }
        RawStatement statement = dialect.raw(sql);
        if (sql.length() <= LONGEST && known.size() < MOST) {
            known.put(sql, statement);
        }
        return statement;
    }
}
