package io.ferro.session;

import io.ferro.Row;
import io.ferro.Sql;
import io.ferro.error.QueryErrors;
import io.ferro.raw.RawStatement;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.ColumnType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs SQL as it is written, with values bound by their Java types. Thread-safe. */
final class RawSql implements Sql {

    private static final Map<Class<?>, ColumnType<?>> TYPES = Stream.of(
                    ColumnType.BOOLEAN,
                    ColumnType.SHORT,
                    ColumnType.INTEGER,
                    ColumnType.LONG,
                    ColumnType.FLOAT,
                    ColumnType.DOUBLE,
                    ColumnType.DECIMAL,
                    ColumnType.STRING,
                    ColumnType.BYTES,
                    ColumnType.UUID,
                    ColumnType.INSTANT,
                    ColumnType.OFFSET_DATE_TIME,
                    ColumnType.LOCAL_DATE_TIME,
                    ColumnType.LOCAL_DATE,
                    ColumnType.LOCAL_TIME)
            .collect(Collectors.toUnmodifiableMap(ColumnType::javaType, Function.identity()));

    private static final int ALL = 0;

    private final Executor executor;
    private final Object owner;
    private final OpenStreams streams;

    /**
     * What runs SQL on a connection.
     *
     * @param executor the connection
     * @param owner the session or engine that offers it, for errors
     * @param streams what is streamed, unless it belongs to a transaction
     */
    RawSql(Executor executor, Object owner, OpenStreams streams) {
        this.executor = executor;
        this.owner = owner;
        this.streams = streams;
    }

    @Override
    public long execute(String sql, @Nullable Object... values) {
        return executor.runRaw(sql, (connection, raw) -> {
            try (PreparedStatement statement = prepared(connection, raw, values)) {
                return statement.execute() ? 0L : Math.max(0L, statement.getUpdateCount());
            }
        });
    }

    @Override
    public List<Row> fetchAll(String sql, @Nullable Object... values) {
        return fetch(sql, ALL, values);
    }

    @Override
    public Optional<Row> fetchOne(String sql, @Nullable Object... values) {
        return fetch(sql, 1, values).stream().findFirst();
    }

    @Override
    public Stream<Row> stream(String sql, @Nullable Object... values) {
        RawStatement raw = executor.raw(sql);
        return executor.stream(Executor.access(raw), raw.sql(), owner, streams, new RowStream.Opening<>() {
            @Override
            public PreparedStatement prepare(Connection connection) throws SQLException {
                return prepared(connection, raw, values);
            }

            @Override
            public boolean leavesTraces() {
                return raw.leavesTraces();
            }

            @Override
            public RowStream.Row<Row> rows(ResultSet result) throws SQLException {
                List<String> names = names(result);
                return () -> row(names, result);
            }
        });
    }

    private List<Row> fetch(String sql, int most, @Nullable Object... values) {
        return executor.runRaw(sql, (connection, raw) -> {
            try (PreparedStatement statement = prepared(connection, raw, values)) {
                statement.setMaxRows(most);
                try (ResultSet result = statement.executeQuery()) {
                    return rows(result);
                }
            }
        });
    }

    private List<Row> rows(ResultSet result) throws SQLException {
        List<String> names = names(result);
        List<Row> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(row(names, result));
        }
        return rows;
    }

    private static List<String> names(ResultSet result) throws SQLException {
        ResultSetMetaData metaData = result.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= metaData.getColumnCount(); i++) {
            columns.add(metaData.getColumnLabel(i));
        }
        return List.copyOf(columns);
    }

    private Row row(List<String> names, ResultSet result) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = executor.connection().dialect().value(result, i + 1);
        }
        return Row.of(names, values);
    }

    private static void requireValues(int wanted, int given) {
        if (wanted != given) {
            throw QueryErrors.parameterCount(given, wanted);
        }
    }

    /** {@return the statement with its values, to be closed} */
    private PreparedStatement prepared(Connection connection, RawStatement raw, @Nullable Object... values)
            throws SQLException {
        requireValues(raw.parameters(), values.length);
        PreparedStatement statement = connection.prepareStatement(raw.sql());
        try {
            ColumnSink sink = executor.connection().dialect().sink(statement);
            for (int i = 0; i < values.length; i++) {
                bind(statement, sink, i + 1, values[i]);
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, ColumnSink sink, int parameter, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.NULL);
        } else if (value instanceof Enum<?> constant) {
            // It may be for a text or for a type of the database.
            sink.setUntyped(parameter, constant.name());
        } else {
            ColumnType<?> type = TYPES.get(value.getClass());
            if (type == null) {
                throw QueryErrors.unsupportedValue(parameter, value.getClass());
            }
            write(type, sink, parameter, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void write(ColumnType<T> type, ColumnSink sink, int parameter, Object value)
            throws SQLException {
        type.write(sink, parameter, (T) value);
    }
}
