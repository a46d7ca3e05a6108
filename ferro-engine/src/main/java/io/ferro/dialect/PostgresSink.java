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
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets PostgreSQL's parameters. Times are truncated here because the driver would round them. */
final class PostgresSink extends JdbcSink {

    PostgresSink(PreparedStatement statement) {
        super(statement);
    }

    @Override
    public void setBigDecimal(int parameter, @Nullable BigDecimal value) throws SQLException {
        statement.setBigDecimal(parameter, value == null ? null : Storable.decimal(parameter, value));
    }

    @Override
    public void setString(int parameter, @Nullable String value) throws SQLException {
        super.setString(parameter, value == null ? null : Storable.text(parameter, value, false));
    }

    @Override
    public void setUntyped(int parameter, @Nullable String value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.OTHER);
        } else {
            String text = Storable.text(parameter, value, false);
            statement.setObject(parameter, Storable.jsonWithoutNul(parameter, text), Types.OTHER);
        }
    }

    @Override
    public void setUuid(int parameter, @Nullable UUID value) throws SQLException {
        set(parameter, value, Types.OTHER);
    }

    @Override
    public void setInstant(int parameter, @Nullable Instant value) throws SQLException {
        setOffsetDateTime(parameter, value == null ? null : Utc.of(parameter, value));
    }

    @Override
    public void setOffsetDateTime(int parameter, @Nullable OffsetDateTime value) throws SQLException {
        OffsetDateTime utc = value == null ? null : Utc.of(parameter, value);
        set(parameter, utc == null ? null : utc.truncatedTo(ChronoUnit.MICROS), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    public void setLocalDateTime(int parameter, @Nullable LocalDateTime value) throws SQLException {
        if (value != null) {
            Storable.year(parameter, value.getYear());
        }
        set(parameter, value == null ? null : value.truncatedTo(ChronoUnit.MICROS), Types.TIMESTAMP);
    }

    @Override
    public void setLocalDate(int parameter, @Nullable LocalDate value) throws SQLException {
        if (value != null) {
            Storable.year(parameter, value.getYear());
        }
        set(parameter, value, Types.DATE);
    }

    @Override
    public void setLocalTime(int parameter, @Nullable LocalTime value) throws SQLException {
        set(parameter, value == null ? null : value.truncatedTo(ChronoUnit.MICROS), Types.TIME);
    }

    private void set(int parameter, @Nullable Object value, int type) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, type);
        } else {
            statement.setObject(parameter, value);
        }
    }
}
