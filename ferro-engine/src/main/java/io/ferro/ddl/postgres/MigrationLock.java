package io.ferro.ddl.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The advisory lock that every migration of Ferro's takes before it looks at the database. It ends with the transaction. */
final class MigrationLock {

    private static final Logger LOG = LoggerFactory.getLogger("io.ferro.schema");

    /** Any number does, as long as every Ferro uses the same: these are the letters of its name. */
    private static final long KEY = 0x466572726FL;

    private static final String HOLDERS = """
            select l.pid, coalesce(a.application_name, '') from pg_locks l left join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.objsubid = 1
              and l.database = (select oid from pg_database where datname = current_database())
              and (l.classid::bigint << 32 | l.objid::bigint) = %d
            """.formatted(KEY);

    private MigrationLock() {}

    static void take(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!taken(statement)) {
                LOG.info("{}: waits for another migration of the same database to end{}", name, holders(statement));
                statement.execute("select pg_advisory_xact_lock(" + KEY + ")");
            }
        }
    }

    private static boolean taken(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("select pg_try_advisory_xact_lock(" + KEY + ")")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static String holders(Statement statement) throws SQLException {
        StringBuilder holders = new StringBuilder();
        try (ResultSet rows = statement.executeQuery(HOLDERS)) {
            while (rows.next()) {
                holders.append(holders.length() == 0 ? ", in server process " : ", ")
                        .append(rows.getInt(1));
                String application = rows.getString(2);
                if (application != null && !application.isEmpty()) {
                    holders.append(" (").append(application).append(')');
                }
            }
        }
        return holders.toString();
    }
}
