package io.ferro.schema;

/**
 * One statement of a migration.
 *
 * @param sql the statement, without a semicolon at its end
 * @param reason why it is there, in plain words on one line
 */
public record PlannedStatement(String sql, String reason) {

    /** {@return the statement with its reason as a comment before it and a semicolon at its end} */
    @Override
    public String toString() {
        return "-- " + reason + "\n" + sql + ";";
    }
}
