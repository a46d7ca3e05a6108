package io.ferro.ddl.sqlite;

/**
 * A row of {@code sqlite_schema}.
 *
 * @param type what it is: table, view, index or trigger
 * @param name its name
 * @param table the table that it is on
 * @param sql the statement that created it
 */
record SchemaEntry(String type, String name, String table, String sql) {

    /** {@return whether the statement mentions a name} */
    boolean mentions(String name) {
        return new TokenRun(sql, Tokens.of(sql)).mentions(name);
    }

    /** {@return what it is and its name, for messages} */
    String label() {
        return type + " " + name;
    }
}
