package io.ferro.dialect;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets SQLite's parameters; what it has no type for becomes text that sorts as the values do. */
final class SqliteSink extends JdbcSink {

    SqliteSink(PreparedStatement statement) {
        super(statement);
    }

    @Override
    public void setBigDecimal(int parameter, @Nullable BigDecimal value) throws SQLException {
        setString(parameter, value == null ? null : value.toPlainString());
    }

    @Override
    public void setUuid(int parameter, @Nullable UUID value) throws SQLException {
        setString(parameter, value == null ? null : value.toString());
    }

    @Override
    public void setInstant(int parameter, @Nullable Instant value) throws SQLException {
        setOffsetDateTime(parameter, value == null ? null : value.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void setOffsetDateTime(int parameter, @Nullable OffsetDateTime value) throws SQLException {
        setString(parameter, value == null ? null : IsoText.of(value));
    }

    @Override
    public void setLocalDateTime(int parameter, @Nullable LocalDateTime value) throws SQLException {
        setString(parameter, value == null ? null : IsoText.of(value));
    }

    @Override
    public void setLocalDate(int parameter, @Nullable LocalDate value) throws SQLException {
        setString(parameter, value == null ? null : value.toString());
    }

    @Override
    public void setLocalTime(int parameter, @Nullable LocalTime value) throws SQLException {
        setString(parameter, value == null ? null : IsoText.of(value));
    }
}
