package io.ferro.dialect;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets SQLite's parameters; what it has no type for becomes text that sorts as the values do. */
final class SqliteSink extends JdbcSink {

    /** Numbers that are smaller have an exponent. */
    private static final int LEAST_PLAIN_EXPONENT = -6;

    SqliteSink(PreparedStatement statement) {
        super(statement);
    }

    @Override
    public void setBigDecimal(int parameter, @Nullable BigDecimal value) throws SQLException {
        setString(parameter, value == null ? null : plain(Storable.decimal(parameter, value)));
    }

    /** Most numbers are plain as they are, and such a text is made with less work. */
    private static String plain(BigDecimal value) {
        boolean isPlain = value.scale() >= 0 && value.precision() - value.scale() > LEAST_PLAIN_EXPONENT;
        return isPlain ? value.toString() : value.toPlainString();
    }

    @Override
    public void setString(int parameter, @Nullable String value) throws SQLException {
        super.setString(parameter, value == null ? null : Storable.text(parameter, value, true));
    }

    /** SQLite would store NULL. Text stays text in a column of real numbers and sorts behind every number, as NaN does elsewhere. */
    @Override
    public void setDouble(int parameter, double value) throws SQLException {
        if (Double.isNaN(value)) {
            statement.setString(parameter, SqliteSource.NAN);
        } else {
            statement.setDouble(parameter, value);
        }
    }

    @Override
    public void setDoubleOrNull(int parameter, @Nullable Double value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.DOUBLE);
        } else {
            setDouble(parameter, value);
        }
    }

    @Override
    public void setFloat(int parameter, float value) throws SQLException {
        setDouble(parameter, value);
    }

    @Override
    public void setFloatOrNull(int parameter, @Nullable Float value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.REAL);
        } else {
            setDouble(parameter, value);
        }
    }

    @Override
    public void setUuid(int parameter, @Nullable UUID value) throws SQLException {
        setString(parameter, value == null ? null : value.toString());
    }

    @Override
    public void setInstant(int parameter, @Nullable Instant value) throws SQLException {
        setString(parameter, value == null ? null : IsoText.ofUtc(Utc.of(parameter, value)));
    }

    @Override
    public void setOffsetDateTime(int parameter, @Nullable OffsetDateTime value) throws SQLException {
        setString(parameter, value == null ? null : IsoText.ofUtc(Utc.of(parameter, value)));
    }

    @Override
    public void setLocalDateTime(int parameter, @Nullable LocalDateTime value) throws SQLException {
        if (value != null) {
            Storable.year(parameter, value.getYear());
        }
        setString(parameter, value == null ? null : IsoText.of(value));
    }

    @Override
    public void setLocalDate(int parameter, @Nullable LocalDate value) throws SQLException {
        if (value != null) {
            Storable.year(parameter, value.getYear());
        }
        setString(parameter, value == null ? null : value.toString());
    }

    @Override
    public void setLocalTime(int parameter, @Nullable LocalTime value) throws SQLException {
        setString(parameter, value == null ? null : IsoText.of(value));
    }
}
