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

    /** {@return whether the statement may be about a column} That of an index has its own name and its table's before the columns. */
    boolean mentionsColumn(String column) {
        TokenRun run = new TokenRun(sql, Tokens.of(sql));
        return run.from(type.equals("index") ? Math.max(0, run.find("(")) : 0).mentions(column);
    }

    /** {@return what it is and its name, for messages} */
    String label() {
        return type + " " + name;
    }
}
