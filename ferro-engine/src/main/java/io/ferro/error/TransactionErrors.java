package io.ferro.error;

import io.ferro.ActiveTransactionException;
import io.ferro.ConfigurationException;
import io.ferro.DatabaseException;
import io.ferro.TransactionTimeoutException;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Errors about the options of transactions: FERRO-0219 to FERRO-0229. */
public final class TransactionErrors {

    private TransactionErrors() {}

    public static ConfigurationException timeoutNotPositive(Duration timeout) {
        return new ConfigurationException(
                "FERRO-0219: The timeout of a transaction is " + timeout
                        + ". It must be longer than nothing; leave it out for a transaction without one.",
                null);
    }

    public static ConfigurationException tooFewAttempts(int attempts) {
        return new ConfigurationException(
                "FERRO-0220: A transaction is to be tried " + attempts
                        + " times at most. It must be once at least, which is to try it and not to repeat it.",
                null);
    }

    public static ConfigurationException noBlockToRetry(String connection) {
        return new ConfigurationException(
                "FERRO-0221: The transaction to begin on \"" + connection
                        + "\" is to be repeated after errors, but begin() has no block that could run again. Use"
                        + " runInTransaction or callInTransaction, or leave out retryOn(...).",
                null);
    }

    public static ActiveTransactionException notThoseOfTheOutermost(String connection, String asked) {
        return new ActiveTransactionException(
                "FERRO-0222: A transaction inside another one on \"" + connection + "\" asks for " + asked
                        + ", which the outermost does not have and only it can be given. Give that one the option, or do the work"
                        + " in engine.runApart(...).",
                null);
    }

    public static TransactionTimeoutException timedOut(String connection, Duration timeout) {
        return new TransactionTimeoutException(
                "FERRO-0223: The transaction on \"" + connection + "\" was not finished within its timeout of "
                        + timeout
                        + " and was rolled back. Nothing of it was kept; do less in it, or give it more time.",
                null);
    }

    public static DatabaseException readOnly(
            String connection, String detail, @Nullable String sql, SQLException cause) {
        return new DatabaseException(
                "FERRO-0224: A transaction on \"" + connection + "\" that is for reading only was to change something ("
                        + detail + "). Leave out readOnly() for it."
                        + (sql == null ? "" : " The statement was: " + sql),
                sql,
                cause);
    }
}
