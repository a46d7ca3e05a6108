package io.ferro.session;

import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.UnsuitableValueException;
import io.ferro.sql.VersionNumbers;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes some of the values that a model writes, each to a parameter of its own, and drops the others. Generated code writes all values at
 * once. Not thread-safe; used once.
 */
final class ChosenColumns implements ColumnSink {

    private static final int NONE = 0;

    private final ColumnSink sink;
    private final int[] places;

    private ChosenColumns(ColumnSink sink, int[] places) {
        this.sink = sink;
        this.places = places;
    }

    /**
     * Sets the parameters that hold the values that an insert would give some columns.
     *
     * @param instance the instance
     * @param chosen columns of the key, where it has one, and columns that are written
     * @param sink the statement
     * @param first the number of the first parameter, from 1
     */
    static <M> void write(
            ModelDescriptor<M> model, M instance, List<ColumnDescriptor<?>> chosen, ColumnSink sink, int first)
            throws SQLException {
        List<ColumnDescriptor<?>> written = model.table().written();
        int[] places = Stream.concat(written.stream(), model.table().keys().stream())
                .mapToInt(column -> chosen.contains(column) ? first + chosen.indexOf(column) : NONE)
                .toArray();
        ChosenColumns some = new ChosenColumns(sink, places);
        ColumnDescriptor<?> version = model.table().version();
        try {
            model.writeValues(instance, some, 1);
            if (version != null && chosen.contains(version)) {
                sink.setLong(first + chosen.indexOf(version), VersionNumbers.FIRST);
            }
            @Nullable Object key = model.key(instance);
            if (key != null) {
                model.writeKey(key, some, written.size() + 1);
            }
        } catch (UnsuitableValueException e) {
            throw NamedColumns.unwritable(model, first, chosen, e);
        }
    }

    private boolean isChosen(int parameter) {
        return places[parameter - 1] != NONE;
    }

    @Override
    public void setBoolean(int parameter, boolean value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setBoolean(places[parameter - 1], value);
        }
    }

    @Override
    public void setBooleanOrNull(int parameter, @Nullable Boolean value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setBooleanOrNull(places[parameter - 1], value);
        }
    }

    @Override
    public void setShort(int parameter, short value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setShort(places[parameter - 1], value);
        }
    }

    @Override
    public void setShortOrNull(int parameter, @Nullable Short value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setShortOrNull(places[parameter - 1], value);
        }
    }

    @Override
    public void setInt(int parameter, int value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setInt(places[parameter - 1], value);
        }
    }

    @Override
    public void setIntOrNull(int parameter, @Nullable Integer value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setIntOrNull(places[parameter - 1], value);
        }
    }

    @Override
    public void setLong(int parameter, long value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setLong(places[parameter - 1], value);
        }
    }

    @Override
    public void setLongOrNull(int parameter, @Nullable Long value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setLongOrNull(places[parameter - 1], value);
        }
    }

    @Override
    public void setFloat(int parameter, float value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setFloat(places[parameter - 1], value);
        }
    }

    @Override
    public void setFloatOrNull(int parameter, @Nullable Float value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setFloatOrNull(places[parameter - 1], value);
        }
    }

    @Override
    public void setDouble(int parameter, double value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setDouble(places[parameter - 1], value);
        }
    }

    @Override
    public void setDoubleOrNull(int parameter, @Nullable Double value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setDoubleOrNull(places[parameter - 1], value);
        }
    }

    @Override
    public void setString(int parameter, @Nullable String value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setString(places[parameter - 1], value);
        }
    }

    @Override
    public void setBytes(int parameter, byte @Nullable [] value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setBytes(places[parameter - 1], value);
        }
    }

    @Override
    public void setBigDecimal(int parameter, @Nullable BigDecimal value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setBigDecimal(places[parameter - 1], value);
        }
    }

    @Override
    public void setUuid(int parameter, @Nullable UUID value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setUuid(places[parameter - 1], value);
        }
    }

    @Override
    public void setInstant(int parameter, @Nullable Instant value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setInstant(places[parameter - 1], value);
        }
    }

    @Override
    public void setOffsetDateTime(int parameter, @Nullable OffsetDateTime value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setOffsetDateTime(places[parameter - 1], value);
        }
    }

    @Override
    public void setLocalDateTime(int parameter, @Nullable LocalDateTime value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setLocalDateTime(places[parameter - 1], value);
        }
    }

    @Override
    public void setLocalDate(int parameter, @Nullable LocalDate value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setLocalDate(places[parameter - 1], value);
        }
    }

    @Override
    public void setLocalTime(int parameter, @Nullable LocalTime value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setLocalTime(places[parameter - 1], value);
        }
    }

    @Override
    public void setUntyped(int parameter, @Nullable String value) throws SQLException {
        if (isChosen(parameter)) {
            sink.setUntyped(places[parameter - 1], value);
        }
    }
}
