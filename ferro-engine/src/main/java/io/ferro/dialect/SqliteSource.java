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

/** Reads SQLite's columns; what it has no type for is text. */
final class SqliteSource extends JdbcSource {

    SqliteSource(ResultSet result) {
        super(result);
    }

    @Override
    public @Nullable BigDecimal getBigDecimal(int column) throws SQLException {
        String text = getString(column);
        return text == null ? null : new BigDecimal(text);
    }

    @Override
    public @Nullable UUID getUuid(int column) throws SQLException {
        String text = getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    @Override
    public @Nullable Instant getInstant(int column) throws SQLException {
        OffsetDateTime value = getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }

    @Override
    public @Nullable OffsetDateTime getOffsetDateTime(int column) throws SQLException {
        String text = getString(column);
        return text == null ? null : IsoText.parseInstant(text);
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTime(int column) throws SQLException {
        String text = getString(column);
        return text == null ? null : IsoText.parseDateTime(text);
    }

    @Override
    public @Nullable LocalDate getLocalDate(int column) throws SQLException {
        String text = getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    @Override
    public @Nullable LocalTime getLocalTime(int column) throws SQLException {
        String text = getString(column);
        return text == null ? null : LocalTime.parse(text);
    }
}
