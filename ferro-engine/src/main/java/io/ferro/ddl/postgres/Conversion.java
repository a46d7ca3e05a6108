package io.ferro.ddl.postgres;

/** The expression that makes a value of one type from one of another. */
final class Conversion {

    private static final String ZONED = " with time zone";

    private Conversion() {}

    /** A cast between the two kinds of timestamp would go by the time zone of whoever runs it. */
    static String of(String value, String from, String to) {
        boolean zoneChanges = from.startsWith("timestamp")
                && to.startsWith("timestamp")
                && from.endsWith(ZONED) != to.endsWith(ZONED);
        return zoneChanges ? "(" + value + " at time zone 'UTC')::" + to : value + "::" + to;
    }
}
