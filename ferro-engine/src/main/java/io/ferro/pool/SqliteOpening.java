package io.ferro.pool;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.ferro.error.ConnectionErrors;
import io.ferro.url.SqliteUrl.Mode;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says why a SQLite file could not be opened. */
final class SqliteOpening {

    private record Reason(String why, String remedy) {}

    private SqliteOpening() {}

    /** {@return the failure in the words of who has to mend it; itself when nothing better is known} */
    static RuntimeException explain(String name, SqliteFile file, Exception failure) throws SQLException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SqliteSettings.Refused refused) {
                return ConnectionErrors.sqliteSetting(
                        name, file.describe(), refused.setting, refused.wanted, refused.found);
            }
            if (cause instanceof SQLiteException e) {
                @Nullable Reason reason = reason(file, e.getResultCode());
                if (reason != null) {
                    return ConnectionErrors.sqliteFile(
                            name,
                            file.describe(),
                            reason.why + " (" + e.getResultCode().name() + ")",
                            reason.remedy,
                            failure);
                }
            }
        }
        if (failure instanceof SQLException e) {
            throw e;
        }
        return failure instanceof RuntimeException e ? e : new PoolInitializationException(failure);
    }

    private static @Nullable Reason reason(SqliteFile file, SQLiteErrorCode code) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_NOTADB -> new Reason("it is not a SQLite database, or an encrypted one", "Name another file.");
            case SQLITE_CORRUPT -> new Reason("it is damaged", "Restore a copy.");
            case SQLITE_FULL -> new Reason("there is no space left for it", "Free some space.");
            case SQLITE_BUSY ->
                new Reason(
                        "another program kept it locked for longer than the acquire timeout",
                        "Keep that program's transactions short, or raise pool.acquire-timeout.");
            case SQLITE_CANTOPEN, SQLITE_READONLY ->
                file.mode() == Mode.RO
                        ? new Reason(
                                "it has a log beside it that cannot be read without writing there",
                                "Open it once with mode=rw where its directory may be written to.")
                        : new Reason("the log beside it cannot be opened", "Check the rights to its directory.");
            case SQLITE_IOERR ->
                new Reason("reading or writing failed", "Check its disk, and that its file system knows locks.");
            default -> null;
        };
    }
}
