package io.ferro.dialect;

import io.ferro.spi.ColumnSink;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** The parameters that every driver sets the same way. */
abstract class JdbcSink implements ColumnSink {

    final PreparedStatement statement;

    JdbcSink(PreparedStatement statement) {
        this.statement = statement;
    }

    @Override
    public final void setBoolean(int parameter, boolean value) throws SQLException {
        statement.setBoolean(parameter, value);
    }

    @Override
    public final void setBooleanOrNull(int parameter, @Nullable Boolean value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.BOOLEAN);
        } else {
            statement.setBoolean(parameter, value);
        }
    }

    @Override
    public final void setShort(int parameter, short value) throws SQLException {
        statement.setShort(parameter, value);
    }

    @Override
    public final void setShortOrNull(int parameter, @Nullable Short value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.SMALLINT);
        } else {
            statement.setShort(parameter, value);
        }
    }

    @Override
    public final void setInt(int parameter, int value) throws SQLException {
        statement.setInt(parameter, value);
    }

    @Override
    public final void setIntOrNull(int parameter, @Nullable Integer value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.INTEGER);
        } else {
            statement.setInt(parameter, value);
        }
    }

    @Override
    public final void setLong(int parameter, long value) throws SQLException {
        statement.setLong(parameter, value);
    }

    @Override
    public final void setLongOrNull(int parameter, @Nullable Long value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.BIGINT);
        } else {
            statement.setLong(parameter, value);
        }
    }

    @Override
    public void setFloat(int parameter, float value) throws SQLException {
        statement.setFloat(parameter, value);
    }

    @Override
    public void setFloatOrNull(int parameter, @Nullable Float value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.REAL);
        } else {
            statement.setFloat(parameter, value);
        }
    }

    @Override
    public void setDouble(int parameter, double value) throws SQLException {
        statement.setDouble(parameter, value);
    }

    @Override
    public void setDoubleOrNull(int parameter, @Nullable Double value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.DOUBLE);
        } else {
            statement.setDouble(parameter, value);
        }
    }

    @Override
    public void setString(int parameter, @Nullable String value) throws SQLException {
        statement.setString(parameter, value);
    }

    @Override
    public final void setBytes(int parameter, byte @Nullable [] value) throws SQLException {
        statement.setBytes(parameter, value);
    }
}
