package io.ferro.spi;

import java.io.Serial;
import java.sql.SQLException;

/**
 * A value that a column cannot hold, or a column's value that is none of its Java type. Ferro turns it into an error that names the
 * column; the message never holds the value.
 */
public final class UnsuitableValueException extends SQLException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The number of the column or the parameter. */
    private final int place;

    /**
     * Called by sources, sinks and column types.
     *
     * @param place the number of the column or the parameter, from 1
     * @param message what is wrong with the value, as the end of a sentence that began with the column
     */
    public UnsuitableValueException(int place, String message) {
        super(message);
        this.place = place;
    }

    /** {@return the number of the column or the parameter, from 1} */
    public int place() {
        return place;
    }
}
