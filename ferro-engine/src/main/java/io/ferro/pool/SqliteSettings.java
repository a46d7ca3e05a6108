package io.ferro.pool;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Settings that SQLite may ignore without a word, so they are read back.
 *
 * @param wanted the value of each pragma, as it reads
 */
record SqliteSettings(Map<String, String> wanted) {

    /** A setting that a database did not take. */
    static final class Refused extends SQLException {

        private static final long serialVersionUID = 1L;

        final String setting;
        final String wanted;
        final String found;

        Refused(String setting, String wanted, String found) {
            super("the setting " + setting + " was set to " + wanted + " and reads " + found);
            this.setting = setting;
            this.wanted = wanted;
            this.found = found;
        }
    }

    /**
     * Reads them back.
     *
     * @param connection the connection they were set on
     * @throws Refused if one reads otherwise
     */
    void requireOn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : wanted.entrySet()) {
                require(setting.getKey(), setting.getValue(), statement);
            }
        }
    }

    private static void require(String setting, String wanted, Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("pragma " + setting)) {
            String found = result.next() ? String.valueOf(result.getString(1)) : "nothing";
            if (!found.equals(wanted)) {
                throw new Refused(setting, wanted, found);
            }
        }
    }
}
