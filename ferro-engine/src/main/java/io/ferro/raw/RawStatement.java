package io.ferro.raw;

import io.ferro.error.QueryErrors;
import java.util.List;
import java.util.Set;

/**
 * What the text of a statement of the user's own tells.
 *
 * @param sql the statement, without what stands behind its end: a driver might take a comment there for another one
 * @param parameters how many values it takes
 * @param reads whether it surely writes nothing
 * @param effect what it leaves behind on its connection
 */
public record RawStatement(String sql, int parameters, boolean reads, SessionEffect effect) {

    private static final Set<String> TRANSACTION_CONTROL =
            Set.of("begin", "start", "commit", "end", "rollback", "abort");

    private static final Set<String> WRITING = Set.of("insert", "update", "delete", "replace", "merge");

    /**
     * {@return what the text of one statement tells}
     *
     * @param text the SQL
     * @param postgres whether it is PostgreSQL's, else SQLite's
     * @throws io.ferro.ConfigurationException if it is several statements, or one that begins or ends a transaction
     */
    public static RawStatement of(String text, boolean postgres) {
        List<StatementText> statements = Words.of(text, postgres);
        if (statements.size() > 1) {
            throw QueryErrors.severalStatements(statements.size());
        }
        StatementText statement =
                statements.isEmpty() ? new StatementText(List.of(), 0, text.length()) : statements.get(0);
        List<String> words = statement.words();
        if (controlsTransaction(words)) {
            throw QueryErrors.transactionControl(words.get(0));
        }
        return new RawStatement(
                text.substring(0, statement.end()),
                statement.parameters(),
                reads(words),
                postgres ? SessionEffects.onPostgres(words) : SessionEffects.onSqlite(words));
    }

    /** {@return whether the connection may be another one afterwards, so that it must not be lent again} */
    public boolean leavesTraces() {
        return effect != SessionEffect.NONE;
    }

    /** Going back to a savepoint and two-phase commit leave the transaction to whoever opened it. */
    private static boolean controlsTransaction(List<String> words) {
        return !words.isEmpty()
                && TRANSACTION_CONTROL.contains(words.get(0))
                && !words.contains("to")
                && !words.contains("prepared");
    }

    private static boolean reads(List<String> words) {
        String first = words.isEmpty() ? "" : words.get(0);
        return first.equals("select")
                || first.equals("values")
                || (first.equals("with") && words.stream().noneMatch(WRITING::contains));
    }
}
