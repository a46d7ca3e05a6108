package io.ferro.dialect;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads PostgreSQL's columns. */
final class PostgresSource extends JdbcSource {

    PostgresSource(ResultSet result) throws SQLException {
        super(result);
    }

    @Override
    public @Nullable BigDecimal getBigDecimal(int column) throws SQLException {
        return result.getBigDecimal(column);
    }

    @Override
    public @Nullable UUID getUuid(int column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    @Override
    public @Nullable Instant getInstant(int column) throws SQLException {
        OffsetDateTime value = result.getObject(column, OffsetDateTime.class);
        return value == null ? null : Utc.read(column, value).toInstant();
    }

    @Override
    public @Nullable OffsetDateTime getOffsetDateTime(int column) throws SQLException {
        OffsetDateTime value = result.getObject(column, OffsetDateTime.class);
        return value == null ? null : Utc.read(column, value);
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTime(int column) throws SQLException {
        return result.getObject(column, LocalDateTime.class);
    }

    @Override
    public @Nullable LocalDate getLocalDate(int column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    @Override
    public @Nullable LocalTime getLocalTime(int column) throws SQLException {
        return result.getObject(column, LocalTime.class);
    }
}
