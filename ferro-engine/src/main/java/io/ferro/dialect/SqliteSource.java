package io.ferro.dialect;

import io.ferro.spi.UnsuitableValueException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads SQLite's columns; what it has no type for is text. */
final class SqliteSource extends JdbcSource {

    /** What stands in a column of real numbers for the one that SQLite does not have. */
    static final String NAN = "NaN";

    SqliteSource(ResultSet result) throws SQLException {
        super(result);
    }

    /** SQLite reads any text as zero; a zero is rare enough to be looked at again. */
    @Override
    public double getDouble(int column) throws SQLException {
        double value = result.getDouble(column);
        return value == 0 && NAN.equals(result.getObject(column)) ? Double.NaN : value;
    }

    @Override
    public @Nullable Double getDoubleOrNull(int column) throws SQLException {
        double value = getDouble(column);
        return result.wasNull() ? null : (Double) value;
    }

    @Override
    public float getFloat(int column) throws SQLException {
        return (float) getDouble(column);
    }

    @Override
    public @Nullable Float getFloatOrNull(int column) throws SQLException {
        float value = getFloat(column);
        return result.wasNull() ? null : (Float) value;
    }

    @Override
    public @Nullable BigDecimal getBigDecimal(int column) throws SQLException {
        return parsed(column, BigDecimal.class, BigDecimal::new);
    }

    @Override
    public @Nullable UUID getUuid(int column) throws SQLException {
        return parsed(column, UUID.class, UUID::fromString);
    }

    @Override
    public @Nullable Instant getInstant(int column) throws SQLException {
        return parsed(column, Instant.class, IsoText::parseInstant);
    }

    @Override
    public @Nullable OffsetDateTime getOffsetDateTime(int column) throws SQLException {
        return parsed(column, OffsetDateTime.class, IsoText::parseOffset);
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTime(int column) throws SQLException {
        return parsed(column, LocalDateTime.class, IsoText::parseDateTime);
    }

    @Override
    public @Nullable LocalDate getLocalDate(int column) throws SQLException {
        return parsed(column, LocalDate.class, LocalDate::parse);
    }

    @Override
    public @Nullable LocalTime getLocalTime(int column) throws SQLException {
        return parsed(column, LocalTime.class, LocalTime::parse);
    }

    /** What a parser says of its text quotes it, so nothing of that is passed on. */
    private <T> @Nullable T parsed(int column, Class<T> type, Function<String, T> parser) throws SQLException {
        String text = getString(column);
        try {
            return text == null ? null : parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnsuitableValueException(column, "a text that is no " + type.getSimpleName() + ".");
        }
    }
}
