package io.ferro.error;

import io.ferro.CheckViolation;
import io.ferro.DatabaseException;
import io.ferro.FerroException;
import io.ferro.ForeignKeyViolation;
import io.ferro.LockNotAvailable;
import io.ferro.NotNullViolation;
import io.ferro.SerializationFailure;
import io.ferro.UniqueViolation;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Errors that the database reports: FERRO-05nn. What it says may quote values, so only its code enters the message. */
public final class DatabaseErrors {

    /** The kinds of error that mean the same on every database. */
    public enum Kind {
        UNIQUE,
        FOREIGN_KEY,
        NOT_NULL,
        CHECK,
        SERIALIZATION,
        /** Another transaction holds a row or a table, and the statement does not wait any longer. */
        LOCK_NOT_AVAILABLE,
        /** A number that the statement gives or computes is beyond what its column or type can hold. */
        OUT_OF_RANGE,
        /** A write on a connection that was opened for reading. */
        READ_ONLY,
        /** Another program keeps the file locked. */
        LOCKED,
        /** No space is left for what is written. */
        FULL,
        /** The file does not hold what it should. */
        DAMAGED,
        /** The file cannot be read or written any more. */
        UNREACHABLE,
        OTHER
    }

    private DatabaseErrors() {}

    public static FerroException of(
            Kind kind,
            String connection,
            String detail,
            ViolatedConstraint violated,
            @Nullable String sql,
            SQLException cause) {
        String where = violated.place() + " on \"" + connection + "\" (" + detail + "). ";
        String statement = sql == null ? "" : " The statement was: " + sql;
        return switch (kind) {
            case UNIQUE ->
                new UniqueViolation(
                        "FERRO-0501: A row with these values exists already" + where
                                + "Change the values, or update the row that is there." + statement,
                        violated.table(),
                        violated.columns(),
                        violated.name(),
                        sql,
                        cause);
            case FOREIGN_KEY ->
                new ForeignKeyViolation(
                        "FERRO-0502: A row refers to one that is not there, or is still referred to" + where
                                + "Create the row referred to first, or delete the referring rows first." + statement,
                        violated.table(),
                        violated.columns(),
                        violated.name(),
                        sql,
                        cause);
            case NOT_NULL ->
                new NotNullViolation(
                        "FERRO-0503: A column that does not take NULL was given none" + where
                                + "Set the field, or make it @Nullable." + statement,
                        violated.table(),
                        violated.columns(),
                        violated.name(),
                        sql,
                        cause);
            case CHECK ->
                new CheckViolation(
                        "FERRO-0504: A check constraint does not hold" + where + "Change the values." + statement,
                        violated.table(),
                        violated.columns(),
                        violated.name(),
                        sql,
                        cause);
            case SERIALIZATION ->
                new SerializationFailure(
                        "FERRO-0505: The transaction collided with another one" + where + "Run it again." + statement,
                        sql,
                        cause);
            case LOCK_NOT_AVAILABLE ->
                new LockNotAvailable(
                        "FERRO-0434: Another transaction holds a lock that the statement needs" + where
                                + "Nothing was changed. Run the transaction again later, or a query with forUpdate() without"
                                + " noWait()." + statement,
                        sql,
                        cause);
            case OUT_OF_RANGE ->
                new DatabaseException(
                        "FERRO-0474: A number is greater or less than its column or type can hold" + where
                                + "Nothing was changed. Change the number, leave out the rows where it does not fit, or give"
                                + " the field a larger type." + statement,
                        sql,
                        cause);
            case READ_ONLY -> ConnectionErrors.readOnly(connection, cause);
            case LOCKED ->
                new SerializationFailure(
                        "FERRO-0127: Another program kept the SQLite file locked for longer than the acquire timeout"
                                + where
                                + "Nothing was changed: run it again, keep that program's transactions short, or raise"
                                + " pool.acquire-timeout." + statement,
                        sql,
                        cause);
            case FULL ->
                new DatabaseException(
                        "FERRO-0128: There is no space left for the SQLite file" + where
                                + "The work was undone, what was committed before is kept. Free some space and run it"
                                + " again." + statement,
                        sql,
                        cause);
            case DAMAGED ->
                new DatabaseException(
                        "FERRO-0129: The SQLite file is damaged" + where
                                + "Have a look with pragma integrity_check, and restore a copy." + statement,
                        sql,
                        cause);
            case UNREACHABLE ->
                new DatabaseException(
                        "FERRO-0129: The SQLite file cannot be read or written as before" + where
                                + "Check its disk, its permissions and those of its directory, and that nobody moved it."
                                + statement,
                        sql,
                        cause);
            case OTHER ->
                new DatabaseException(
                        "FERRO-0500: The database refused a statement" + where + "The cause holds what the driver said."
                                + statement,
                        sql,
                        cause);
        };
    }
}
