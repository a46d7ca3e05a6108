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
import java.time.ZoneOffset;
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
        statement.setBigDecimal(parameter, value);
    }

    @Override
    public void setUuid(int parameter, @Nullable UUID value) throws SQLException {
        set(parameter, value, Types.OTHER);
    }

    @Override
    public void setInstant(int parameter, @Nullable Instant value) throws SQLException {
        setOffsetDateTime(parameter, value == null ? null : value.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void setOffsetDateTime(int parameter, @Nullable OffsetDateTime value) throws SQLException {
        set(parameter, value == null ? null : value.truncatedTo(ChronoUnit.MICROS), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    public void setLocalDateTime(int parameter, @Nullable LocalDateTime value) throws SQLException {
        set(parameter, value == null ? null : value.truncatedTo(ChronoUnit.MICROS), Types.TIMESTAMP);
    }

    @Override
    public void setLocalDate(int parameter, @Nullable LocalDate value) throws SQLException {
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
