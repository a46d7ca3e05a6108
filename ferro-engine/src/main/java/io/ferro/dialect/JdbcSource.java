package io.ferro.dialect;

import io.ferro.spi.ColumnSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The columns that every driver reads the same way. */
abstract class JdbcSource implements ColumnSource {

    /** The driver's own: the one of the pool goes between for each column of each row, to learn of lost connections. */
    final ResultSet result;

    JdbcSource(ResultSet result) throws SQLException {
        this.result = result.unwrap(ResultSet.class);
    }

    @Override
    public final boolean getBoolean(int column) throws SQLException {
        return result.getBoolean(column);
    }

    @Override
    public final @Nullable Boolean getBooleanOrNull(int column) throws SQLException {
        boolean value = result.getBoolean(column);
        return result.wasNull() ? null : (Boolean) value;
    }

    @Override
    public final short getShort(int column) throws SQLException {
        return result.getShort(column);
    }

    @Override
    public final @Nullable Short getShortOrNull(int column) throws SQLException {
        short value = result.getShort(column);
        return result.wasNull() ? null : (Short) value;
    }

    @Override
    public final int getInt(int column) throws SQLException {
        return result.getInt(column);
    }

    @Override
    public final @Nullable Integer getIntOrNull(int column) throws SQLException {
        int value = result.getInt(column);
        return result.wasNull() ? null : (Integer) value;
    }

    @Override
    public final long getLong(int column) throws SQLException {
        return result.getLong(column);
    }

    @Override
    public final @Nullable Long getLongOrNull(int column) throws SQLException {
        long value = result.getLong(column);
        return result.wasNull() ? null : (Long) value;
    }

    @Override
    public float getFloat(int column) throws SQLException {
        return result.getFloat(column);
    }

    @Override
    public @Nullable Float getFloatOrNull(int column) throws SQLException {
        float value = result.getFloat(column);
        return result.wasNull() ? null : (Float) value;
    }

    @Override
    public double getDouble(int column) throws SQLException {
        return result.getDouble(column);
    }

    @Override
    public @Nullable Double getDoubleOrNull(int column) throws SQLException {
        double value = result.getDouble(column);
        return result.wasNull() ? null : (Double) value;
    }

    @Override
    public final @Nullable String getString(int column) throws SQLException {
        return result.getString(column);
    }

    @Override
    public final byte @Nullable [] getBytes(int column) throws SQLException {
        return result.getBytes(column);
    }
}
