package io.ferro.error;

import io.ferro.ConfigurationException;
import io.ferro.DatabaseException;
import io.ferro.spi.UnsuitableValueException;

/** Errors about values that a column and a Java type do not share: FERRO-0340 to FERRO-0349. The values themselves are never named. */
public final class ValueErrors {

    private ValueErrors() {}

    public static ConfigurationException noJsonLibrary() {
        return new ConfigurationException(
                "FERRO-0340: A field is kept as JSON, and no library that writes JSON was found. Add one of"
                        + " tools.jackson.core:jackson-databind, com.fasterxml.jackson.core:jackson-databind or an implementation"
                        + " of Jakarta JSON Binding such as org.eclipse:yasson, or name a codec of your own in"
                        + " META-INF/services/io.ferro.spi.JsonCodec.",
                null);
    }

    public static ConfigurationException unreadable(String field, String column, UnsuitableValueException cause) {
        return new ConfigurationException(
                "FERRO-0341: " + field + " cannot be read: its column \"" + column + "\" holds " + cause.getMessage()
                        + " Change the value in the database, or the type of the field.",
                cause);
    }

    public static DatabaseException unwritable(String field, String column, UnsuitableValueException cause) {
        return new DatabaseException(
                "FERRO-0342: " + field + " cannot be stored in the column \"" + column + "\": " + cause.getMessage()
                        + " Change the value.",
                null,
                cause);
    }

    public static DatabaseException unsuitable(String connection, UnsuitableValueException cause) {
        return new DatabaseException(
                "FERRO-0343: The value number " + cause.place() + " of a statement on \"" + connection
                        + "\" cannot be handed over: " + cause.getMessage() + " Change the value.",
                null,
                cause);
    }
}
