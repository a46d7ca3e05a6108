package io.ferro.spi;

import io.ferro.FerroException;
import io.ferro.json.JsonCodecs;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A JSON column's way through the codec. What a library says of a failure may quote the value, so only its kind is passed on. */
final class JsonValue {

    private JsonValue() {}

    static <T> @Nullable T read(JsonType<T> type, ColumnSource row, int column) throws SQLException {
        String json = row.getString(column);
        if (json == null) {
            return null;
        }
        try {
            return JsonCodecs.chosen().read(json, type);
        } catch (FerroException e) {
            throw e;
        } catch (Exception e) {
            throw new UnsuitableValueException(
                    column,
                    "JSON that cannot be read as " + type + " (" + e.getClass().getName() + ").");
        }
    }

    static <T> void write(JsonType<T> type, ColumnSink sink, int parameter, @Nullable T value) throws SQLException {
        sink.setUntyped(parameter, value == null ? null : text(type, value, parameter));
    }

    private static <T> String text(JsonType<T> type, T value, int parameter) throws SQLException {
        try {
            return JsonCodecs.chosen().write(value, type);
        } catch (FerroException e) {
            throw e;
        } catch (Exception e) {
            throw new UnsuitableValueException(
                    parameter,
                    "the " + type + " cannot be written as JSON ("
                            + e.getClass().getName() + ").");
        }
    }
}
