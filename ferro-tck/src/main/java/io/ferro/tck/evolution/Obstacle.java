package io.ferro.tck.evolution;

import io.ferro.tck.Database;
import java.sql.SQLException;
import java.util.Set;

/**
 * What makes a migration impossible, if the rows are such.
 *
 * @param error the id that the refusal has to show
 * @param table the table that it has to name
 * @param column the column that it has to name
 * @param count a query that counts the rows in the way
 * @param databases where it is one
 */
record Obstacle(String error, String table, String column, String count, Set<Database> databases) {

    static final Set<Database> BOTH = Set.of(Database.values());

    static Obstacle filledTable(ModelPlan model, FieldPlan field) {
        return new Obstacle("FERRO-1003", model.table(), field.column(), count(model, ""), BOTH);
    }

    static Obstacle nulls(ModelPlan model, FieldPlan field) {
        return new Obstacle(
                "FERRO-1004",
                model.table(),
                field.column(),
                count(model, " where " + LiveSchema.quoted(field.column()) + " is null"),
                BOTH);
    }

    static Obstacle duplicates(ModelPlan model, FieldPlan field) {
        String column = LiveSchema.quoted(field.column());
        return new Obstacle(
                "FERRO-1005",
                model.table(),
                field.column(),
                "select count(*) from (select 1 from " + LiveSchema.quoted(model.table()) + " where " + column
                        + " is not null group by " + column + " having count(*) > 1) d",
                BOTH);
    }

    static Obstacle values(String error, ModelPlan model, FieldPlan field, Set<Database> databases) {
        return new Obstacle(
                error,
                model.table(),
                field.column(),
                count(model, " where " + LiveSchema.quoted(field.column()) + " is not null"),
                databases);
    }

    static Obstacle key(ModelPlan model) {
        return new Obstacle("FERRO-1010", model.table(), "", "select 1", BOTH);
    }

    private static String count(ModelPlan model, String where) {
        return "select count(*) from " + LiveSchema.quoted(model.table()) + where;
    }

    boolean isInTheWay(Database database, LiveSchema live) throws SQLException {
        return databases.contains(database) && !live.rows(count).get(0).get(0).equals("0");
    }
}
