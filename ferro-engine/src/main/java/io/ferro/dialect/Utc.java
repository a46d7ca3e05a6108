package io.ferro.dialect;

import io.ferro.spi.UnsuitableValueException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Points in time as both databases keep them: in UTC, from the year 1 to the year 9999. */
final class Utc {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Utc() {}

    static OffsetDateTime of(int parameter, Instant value) throws SQLException {
        if (value.isBefore(FIRST) || !value.isBefore(END)) {
            Storable.year(parameter, 0);
        }
        return value.atOffset(ZoneOffset.UTC);
    }

    static OffsetDateTime of(int parameter, OffsetDateTime value) throws SQLException {
        return of(parameter, value.toInstant());
    }

    /** {@return the same point in time, which a database wrote} */
    static OffsetDateTime read(int column, OffsetDateTime value) throws SQLException {
        try {
            return value.withOffsetSameInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new UnsuitableValueException(column, "infinity, which is no point in time in Java.");
        }
    }
}
