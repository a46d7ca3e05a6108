package io.ferro.dialect;

import io.ferro.TransactionOptions;
import io.ferro.error.DatabaseErrors.Kind;
import io.ferro.error.ModelErrors;
import io.ferro.error.QueryErrors;
import io.ferro.error.ViolatedConstraint;
import io.ferro.model.EnumStorage;
import io.ferro.raw.RawStatement;
import io.ferro.spi.Aggregation;
import io.ferro.spi.AssignmentNode;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.ColumnType;
import io.ferro.spi.RowLock;
import io.ferro.spi.Storage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite. */
final class SqliteDialect implements Dialect {

    private static final Set<Storage> TEXT_ONLY = Set.of(Storage.DECIMAL, Storage.ENUM, Storage.JSON);

    /** What the functions of Ferro's own connections say of a number that a column cannot hold. */
    private static final String OUT_OF_RANGE = "integer overflow";

    private final String file;
    private final boolean readOnly;

    SqliteDialect(String file, boolean readOnly) {
        this.file = file;
        this.readOnly = readOnly;
    }

    /** An attached file would be known to one connection of the pool and not to the others. */
    @Override
    public String table(@Nullable String schema, String table) {
        if (schema != null) {
            throw ModelErrors.noSchemas(schema, table, file);
        }
        return quote(table);
    }

    @Override
    public RawStatement raw(String sql) {
        return RawStatement.of(sql, false);
    }

    /** Reading the schema's version reads the file, whose pages nothing else would look at. */
    @Override
    public String signOfLife() {
        return "select count(*) from sqlite_master";
    }

    /** Its transactions are serializable whatever they ask for. */
    @Override
    public @Nullable String beginning(TransactionOptions options) {
        return options.isReadOnly() ? "pragma query_only = true" : null;
    }

    @Override
    public @Nullable String afterwards(TransactionOptions options) {
        return options.isReadOnly() ? "pragma query_only = false" : null;
    }

    @Override
    public void cancel(Connection connection) throws SQLException {
        connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
    }

    @Override
    public ColumnSource source(ResultSet result) throws SQLException {
        return new SqliteSource(result);
    }

    @Override
    public ColumnSink sink(PreparedStatement statement) {
        return new SqliteSink(statement);
    }

    /** SQLite's LIKE ignores the case of ASCII letters: a pattern that must not is a GLOB, one that must meets lower case only. */
    @Override
    public String like(String column, boolean ignoreCase) {
        return ignoreCase ? "ferro_lower(" + column + ") like ? escape '\\'" : column + " glob ?";
    }

    @Override
    public String likePattern(String pattern, boolean ignoreCase) {
        return ignoreCase ? LowerLetters.of(pattern) : GlobPattern.ofLike(pattern);
    }

    @Override
    public String oneOf(String column, ColumnType<?> type, boolean negated) {
        String element = switch (type.storage()) {
            case REAL, DOUBLE -> "ferro_real(value)";
            case BYTES -> "unhex(value)";
            default -> "value";
        };
        return column + (negated ? " not in" : " in") + " (select " + element + " from json_each(?))";
    }

    @Override
    public String aggregate(Aggregation aggregation) {
        ColumnDescriptor<?> column = aggregation.column();
        if (column == null) {
            return Dialect.super.aggregate(aggregation);
        }
        String of = quote(column.name());
        return switch (column.type().storage()) {
            case DECIMAL -> SqliteArithmetic.decimals(aggregation.function(), of);
            case REAL, DOUBLE -> SqliteArithmetic.reals(aggregation.function(), of);
            default -> Dialect.super.aggregate(aggregation);
        };
    }

    @Override
    public <T> String listOf(ColumnType<T> type, Collection<? extends T> values) {
        return new JsonArray().of(type, values);
    }

    @Override
    public String rowsOf(ColumnType<?> type) {
        return "json_each(?)";
    }

    @Override
    public String parameter(int number) {
        return "?" + number;
    }

    @Override
    public String calculation(AssignmentNode.Operator operator, ColumnDescriptor<?> column, String other) {
        return SqliteArithmetic.calculation(
                operator, quote(column.name()), other, column.type().storage());
    }

    /** It orders text, and one point in time can have several: other programs write other digits of the second. */
    @Override
    public ColumnType<?> comparedAs(ColumnType<?> type) {
        return switch (type.storage()) {
            case TEXT, UUID, INSTANT, DATE_TIME, DATE, TIME, ENUM -> ColumnType.STRING;
            case BOOLEAN, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DECIMAL, BYTES, JSON -> type;
        };
    }

    @Override
    public String noLimit() {
        return " limit -1";
    }

    /** It plans a statement anew for each value of a limit that is a parameter and nothing else. */
    @Override
    public String rowCount() {
        return "? + 0";
    }

    @Override
    public String rowLock(RowLock lock) {
        throw QueryErrors.noRowLocks(file);
    }

    @Override
    public String columnType(ColumnDescriptor<?> column) {
        String declared = column.declaredType();
        // A column declared as a number would turn the text of a decimal into a binary number, and the name of a type
        // that SQLite does
        // not know makes one.
        return declared != null && !TEXT_ONLY.contains(column.type().storage())
                ? declared
                : typeOf(column.type().storage());
    }

    @Override
    public @Nullable String defaultValue(ColumnDescriptor<?> column) {
        String value = column.defaultValue();
        return value == null ? null : SqliteDefault.of(column.type().storage(), value);
    }

    /** There are no enum types here: a check does the same. */
    @Override
    public boolean checksConstants(ColumnType<?> type) {
        return type.enumStorage() != EnumStorage.TEXT;
    }

    private static String typeOf(Storage storage) {
        return switch (storage) {
            case BOOLEAN, SMALLINT, INTEGER, BIGINT -> "integer";
            case REAL, DOUBLE -> "real";
            // SQLite's numbers are binary: text is exact, and the collation compares it by number.
            case DECIMAL -> "text collate decimal";
            case TEXT, UUID, INSTANT, DATE_TIME, DATE, TIME, ENUM, JSON -> "text";
            case BYTES -> "blob";
        };
    }

    @Override
    public boolean returnsBatches() {
        return false;
    }

    @Override
    public int fetchSize() {
        return 0;
    }

    @Override
    public DatabaseSystem system() {
        return DatabaseSystem.SQLITE;
    }

    @Override
    public Kind kind(SQLException error) {
        SQLiteErrorCode code = code(error);
        return switch (code) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID -> Kind.UNIQUE;
            case SQLITE_CONSTRAINT_FOREIGNKEY -> Kind.FOREIGN_KEY;
            // ON DELETE RESTRICT is carried out by a trigger of SQLite's own, others are the user's.
            case SQLITE_CONSTRAINT_TRIGGER -> SqliteViolation.isOfForeignKey(error) ? Kind.FOREIGN_KEY : Kind.OTHER;
            case SQLITE_CONSTRAINT_NOTNULL -> Kind.NOT_NULL;
            case SQLITE_CONSTRAINT_CHECK -> Kind.CHECK;
            // This one waits for nobody: what the transaction has read is outdated.
            case SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED -> Kind.SERIALIZATION;
            case SQLITE_ERROR ->
                String.valueOf(error.getMessage()).contains(OUT_OF_RANGE) ? Kind.OUT_OF_RANGE : Kind.OTHER;
            default -> kindOfFile(error);
        };
    }

    private Kind kindOfFile(SQLException error) {
        return switch (primary(error)) {
            case SQLITE_BUSY -> Kind.LOCKED;
            case SQLITE_READONLY -> readOnly ? Kind.READ_ONLY : Kind.UNREACHABLE;
            case SQLITE_FULL -> Kind.FULL;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Kind.DAMAGED;
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM -> Kind.UNREACHABLE;
            default -> Kind.OTHER;
        };
    }

    @Override
    public ViolatedConstraint violated(SQLException error) {
        return SqliteViolation.of(error);
    }

    @Override
    public boolean tellsForeignKeys() {
        return false;
    }

    @Override
    public String detail(SQLException error) {
        return kindOfFile(error) == Kind.OTHER
                ? code(error).name()
                : code(error).name() + " in " + file;
    }

    @Override
    public boolean isChangeRefused(SQLException error) {
        return primary(error) == SQLiteErrorCode.SQLITE_READONLY;
    }

    @Override
    public boolean isConnectionLost(SQLException error) {
        return false;
    }

    private static SQLiteErrorCode code(SQLException error) {
        return error instanceof SQLiteException e ? e.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static SQLiteErrorCode primary(SQLException error) {
        return SQLiteErrorCode.getErrorCode(code(error).code & 0xff);
    }
}
