package io.ferro.dialect;

import io.ferro.Isolation;
import io.ferro.TransactionOptions;
import io.ferro.error.DatabaseErrors.Kind;
import io.ferro.error.ViolatedConstraint;
import io.ferro.raw.RawStatement;
import io.ferro.spi.Aggregation;
import io.ferro.spi.Aggregation.Function;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL. */
final class PostgresDialect implements Dialect {

    private final @Nullable String schema;

    PostgresDialect(@Nullable String schema) {
        this.schema = schema;
    }

    @Override
    public String table(@Nullable String named, String table) {
        String holder = named == null ? schema : named;
        return holder == null ? quote(table) : quote(holder) + "." + quote(table);
    }

    @Override
    public RawStatement raw(String sql) {
        return RawStatement.of(sql, true);
    }

    @Override
    public String signOfLife() {
        return "select 1";
    }

    @Override
    public @Nullable String beginning(TransactionOptions options) {
        List<String> modes = new ArrayList<>();
        options.isolation().ifPresent(level -> modes.add("isolation level " + name(level)));
        if (options.isReadOnly()) {
            modes.add("read only");
        }
        return modes.isEmpty() ? null : "set transaction " + String.join(", ", modes);
    }

    private static String name(Isolation level) {
        return switch (level) {
            case READ_COMMITTED -> "read committed";
            case REPEATABLE_READ -> "repeatable read";
            case SERIALIZABLE -> "serializable";
        };
    }

    @Override
    public void cancel(Connection connection) throws SQLException {
        connection.unwrap(PGConnection.class).cancelQuery();
    }

    @Override
    public ColumnSource source(ResultSet result) throws SQLException {
        return new PostgresSource(result);
    }

    @Override
    public ColumnSink sink(PreparedStatement statement) {
        return new PostgresSink(statement);
    }

    @Override
    public String like(String column, boolean ignoreCase) {
        return column + (ignoreCase ? " ilike ?" : " like ?");
    }

    @Override
    public String likePattern(String pattern, boolean ignoreCase) {
        return pattern;
    }

    @Override
    public String oneOf(String column, ColumnType<?> type, boolean negated) {
        return column + (negated ? " <> all (?::" : " = any (?::") + typeOf(type) + "[])";
    }

    /** Numbers of single precision would be added up in single precision. */
    @Override
    public String aggregate(Aggregation aggregation) {
        ColumnDescriptor<?> column = aggregation.column();
        boolean adds = aggregation.function() == Function.SUM || aggregation.function() == Function.AVG;
        return column != null && adds && column.type().storage() == Storage.REAL
                ? aggregation.function().of(quote(column.name()) + "::double precision")
                : Dialect.super.aggregate(aggregation);
    }

    @Override
    public <T> String listOf(ColumnType<T> type, Collection<? extends T> values) {
        return new PostgresArray().of(type, values);
    }

    @Override
    public String rowsOf(ColumnType<?> type) {
        return "unnest(?::" + typeOf(type) + "[]) as keys (value)";
    }

    @Override
    public String noLimit() {
        return "";
    }

    @Override
    public String rowLock(RowLock lock) {
        return switch (lock) {
            case WAIT -> " for update";
            case SKIP -> " for update skip locked";
            case FAIL -> " for update nowait";
        };
    }

    @Override
    public String columnType(ColumnDescriptor<?> column) {
        String declared = column.declaredType();
        return declared != null ? declared : typeOf(column.type());
    }

    /** The type must be told: without it, the two could have none in common, or another than the column's. */
    @Override
    public String insertedValue(ColumnDescriptor<?> column) {
        String value = defaultValue(column);
        return value == null ? "?" : "coalesce(?, cast(" + value + " as " + columnType(column) + "))";
    }

    private String typeOf(ColumnType<?> type) {
        return switch (type.storage()) {
            case BOOLEAN -> "boolean";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> "numeric";
            case TEXT -> "text";
            case BYTES -> "bytea";
            case UUID -> "uuid";
            case INSTANT -> "timestamptz";
            case DATE_TIME -> "timestamp";
            case DATE -> "date";
            case TIME -> "time";
            // The schema that holds the tables holds it too.
            case ENUM -> table(null, String.valueOf(type.enumType()));
            case JSON -> "jsonb";
        };
    }

    /** COPY knows neither views nor rules nor row security, and says so only when the rows are there. */
    @Override
    public @Nullable BulkInsert bulkInsert(
            Connection connection, String table, List<String> columns, Map<String, String> fixed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select relkind in ('r', 'p') and not relhasrules and not row_security_active(oid) from pg_class"
                        + " where oid = cast(? as regclass)")) {
            statement.setString(1, table);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1)
                        ? new CopyInsert(
                                connection,
                                Stream.concat(columns.stream(), fixed.keySet().stream())
                                        .collect(Collectors.joining(", ", "copy " + table + " (", ") from stdin")),
                                fixed.values())
                        : null;
            }
        }
    }

    @Override
    public boolean returnsBatches() {
        return true;
    }

    /** The driver's cursor lives in a transaction. */
    @Override
    public int fetchSize() {
        return 1_000;
    }

    @Override
    public DatabaseSystem system() {
        return DatabaseSystem.POSTGRESQL;
    }

    @Override
    public @Nullable String schema() {
        return schema;
    }

    /** The driver's older classes read the dates before 1582 in another calendar, and all of them in the JVM's time zone. */
    @Override
    public @Nullable Object value(ResultSet result, int column) throws SQLException {
        return switch (result.getMetaData().getColumnTypeName(column)) {
            case "date" -> result.getObject(column, LocalDate.class);
            case "time" -> result.getObject(column, LocalTime.class);
            case "timestamp" -> result.getObject(column, LocalDateTime.class);
            case "timestamptz" -> result.getObject(column, OffsetDateTime.class);
            case "json", "jsonb" -> result.getString(column);
            default -> result.getObject(column);
        };
    }

    @Override
    public Kind kind(SQLException error) {
        return switch (state(error)) {
            case "23505" -> Kind.UNIQUE;
            // 23001 is the refusal of ON DELETE RESTRICT since PostgreSQL 18.
            case "23503", "23001" -> Kind.FOREIGN_KEY;
            case "23502" -> Kind.NOT_NULL;
            case "23514" -> Kind.CHECK;
            case "40001", "40P01" -> Kind.SERIALIZATION;
            case "22003" -> Kind.OUT_OF_RANGE;
            case "55P03" -> Kind.LOCK_NOT_AVAILABLE;
            default -> Kind.OTHER;
        };
    }

    @Override
    public ViolatedConstraint violated(SQLException error) {
        ServerErrorMessage server = error instanceof PSQLException e ? e.getServerErrorMessage() : null;
        return server == null ? ViolatedConstraint.UNKNOWN : PostgresViolation.of(server);
    }

    @Override
    public boolean tellsForeignKeys() {
        return true;
    }

    @Override
    public String detail(SQLException error) {
        return "SQLSTATE " + state(error);
    }

    @Override
    public boolean isConnectionLost(SQLException error) {
        return LostConnection.isToldBy(error);
    }

    @Override
    public boolean isChangeRefused(SQLException error) {
        return state(error).equals("25006");
    }

    private static String state(SQLException error) {
        String state = error.getSQLState();
        return state == null ? "" : state;
    }
}
