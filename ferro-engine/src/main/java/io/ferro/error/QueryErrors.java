package io.ferro.error;

import io.ferro.ConfigurationException;
import io.ferro.NonUniqueResultException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Errors about queries, raw SQL and its rows: FERRO-04nn. */
public final class QueryErrors {

    private QueryErrors() {}

    public static ConfigurationException nullValue(String property) {
        return configuration(
                "0401", "A condition on \"" + property + "\" was given null. Ask with isNull() or isNotNull().", null);
    }

    public static ConfigurationException negative(String name, long value) {
        return configuration("0402", "The " + name + " of a query is " + value + ". It must be zero or more.", null);
    }

    public static NonUniqueResultException notUnique(Class<?> model) {
        return new NonUniqueResultException(
                "FERRO-0403: One " + model.getSimpleName()
                        + " was asked for and there are several. Narrow the condition, or take first().",
                null);
    }

    public static ConfigurationException unknownColumn(String column, List<String> known) {
        return configuration(
                "0404", "The row has no column " + column + ". It has: " + String.join(", ", known) + ".", null);
    }

    public static ConfigurationException notConvertible(
            String column, Class<?> found, Class<?> wanted, @Nullable Throwable cause) {
        return configuration(
                "0405",
                "The column " + column + " holds a " + found.getName() + " that is no " + wanted.getName()
                        + ". Read it as another type, or change the statement.",
                // A cause may quote the value, which can be anything: its class says enough.
                cause == null
                        ? null
                        : new IllegalArgumentException(cause.getClass().getName()));
    }

    public static ConfigurationException noRecord(Class<?> type) {
        return configuration(
                "0440",
                type.getName()
                        + " is no record, and rows are made into records only. Declare it as one, or read the columns of"
                        + " the row one by one.",
                null);
    }

    public static ConfigurationException closedRecord(Class<?> type, Throwable cause) {
        return configuration(
                "0441",
                "The record " + type.getName() + " cannot be made, because its package is closed to Ferro. Add \"opens "
                        + type.getPackageName() + " to io.ferro;\" to its module.",
                cause);
    }

    public static ConfigurationException nullForComponent(Class<?> type, String component) {
        return configuration(
                "0442",
                "The column for \"" + component + "\" of the record " + type.getSimpleName()
                        + " is NULL, and its primitive type takes none. Give it the boxed type, or an Optional.",
                null);
    }

    public static ConfigurationException unsupportedValue(int position, Class<?> type) {
        return configuration(
                "0406",
                "Value " + position + " of the statement is a " + type.getName()
                        + ", which cannot be bound. Use one of the types that a field of a model may have.",
                null);
    }

    public static ConfigurationException parameterCount(int given, int wanted) {
        return configuration(
                "0407",
                "The statement has " + wanted + " question mark" + (wanted == 1 ? "" : "s") + " and was given " + given
                        + " value" + (given == 1 ? "" : "s") + ". Give one for each.",
                null);
    }

    public static ConfigurationException severalStatements(int count) {
        return configuration(
                "0408",
                "The text holds " + count
                        + " statements. Give each to a call of its own, inside runInTransaction where they"
                        + " belong together.",
                null);
    }

    public static ConfigurationException transactionControl(String word) {
        return configuration(
                "0409",
                "The statement \"" + word
                        + "\" begins or ends a transaction behind Ferro's back. Use runInTransaction, or"
                        + " begin(), commit() and rollback().",
                null);
    }

    public static ConfigurationException sessionEffect(String connection, String pooler) {
        return configuration(
                "0410",
                "The statement changes the session with the server, and the connection \"" + connection
                        + "\" has none that lasts: " + pooler
                        + ". Use SET LOCAL, a transaction-level lock or a plain table inside a transaction, or connect past"
                        + " the pooler.",
                null);
    }

    public static UnsupportedOperationException noRowLocks(String database) {
        return new UnsupportedOperationException("FERRO-0430: forUpdate() locks rows, and " + database
                + " is a SQLite database, which has no locks of rows."
                + " Leave it away and run the query inside runInTransaction: there, one transaction at a time may"
                + " write, and it holds that right from its beginning.");
    }

    public static ConfigurationException notLocking(String step) {
        return configuration(
                "0431", step + "() says what a query with row locks does. Call forUpdate() on the query first.", null);
    }

    public static ConfigurationException lockOutsideTransaction(Class<?> model, String connection) {
        return configuration(
                "0432",
                "A query for " + model.getSimpleName() + " with forUpdate() was run on \"" + connection
                        + "\" outside a transaction, where its locks would end at once. Run it, and what is done with its"
                        + " rows, inside runInTransaction.",
                null);
    }

    public static ConfigurationException streamOfRelations() {
        return configuration(
                "0443",
                "stream() of a query that loads relations with with(...). The session would remember every row of them, and"
                        + " a stream is for more rows than fit into memory. Leave out with(...), or walk through pages of the"
                        + " query.",
                null);
    }

    public static IllegalStateException streamClosed(String connection) {
        return new IllegalStateException("FERRO-0444: A stream on \"" + connection
                + "\" was read on after it was closed. Read inside the try that closes it.");
    }

    public static ConfigurationException locksNothing(Class<?> model) {
        return configuration(
                "0433",
                "A query for " + model.getSimpleName()
                        + " with forUpdate() was asked for something else than its rows, which locks none of them. Take the"
                        + " rows, or leave forUpdate() away.",
                null);
    }

    public static ConfigurationException aggregateCondition(String aggregate) {
        return configuration(
                "0421",
                "A condition on the " + aggregate
                        + " was given for single rows, which have none. Give it to having(…), behind groupBy(…).",
                null);
    }

    public static ConfigurationException ungroupedSort(String aggregate) {
        return configuration(
                "0422",
                "Rows cannot be ordered by the " + aggregate
                        + ", which only groups have. Call orderBy(…) behind groupBy(…).",
                null);
    }

    public static ConfigurationException ungrouped(String aggregate) {
        return configuration(
                "0423",
                "The " + aggregate
                        + " is selected beside fields of single rows. Group by these fields, with groupBy(…).",
                null);
    }

    public static ConfigurationException notGrouped(String property) {
        return configuration(
                "0423",
                "\"" + property
                        + "\" is asked for, and rows that differ in it are in one group. Give it to groupBy(…) too,"
                        + " or make an aggregate of it: min, max, count and others.",
                null);
    }

    public static ConfigurationException distinctSort(String property) {
        return configuration(
                "0424",
                "The order is by \"" + property
                        + "\", which is not selected, and one distinct row may stand for several values of it. Select it too.",
                null);
    }

    public static ConfigurationException groupedByNothing() {
        return configuration(
                "0425",
                "groupBy was given no field. For one group of all rows select aggregates without groupBy.",
                null);
    }

    public static ConfigurationException orderBeforeGroups() {
        return configuration(
                "0425",
                "The query has an order, a limit, an offset or distinct() in front of groupBy, where it could be about rows or"
                        + " about groups. Call orderBy, limit and offset behind groupBy; groups are distinct.",
                null);
    }

    public static ConfigurationException nullForConstructor(List<String> properties, Throwable cause) {
        return configuration(
                "0426",
                "NULL was selected for " + String.join(", ", properties)
                        + ", and the constructor takes no null there. Give that parameter a type that can be null, or leave such"
                        + " rows out.",
                cause);
    }

    public static ConfigurationException selectOfRows() {
        return configuration(
                "0427",
                "Columns are selected from a query that loads relations or locks rows, which only whole rows can. Leave out"
                        + " with(…) and forUpdate().",
                null);
    }

    private static ConfigurationException configuration(String id, String text, @Nullable Throwable cause) {
        return new ConfigurationException("FERRO-" + id + ": " + text, cause);
    }
}
