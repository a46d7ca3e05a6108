package io.ferro.ddl.postgres;

/** The expression that makes a value of one type from one of another. */
final class Conversion {

    private static final String ZONED = " with time zone";

    private Conversion() {}

    /** A mere cast between an instant and a local time would go by the time zone of whoever runs it. */
    static String of(String value, String from, String to) {
        if (isInstant(from) && isLocal(to)) {
            return "(" + value + " at time zone 'UTC')::" + to;
        }
        if (isLocal(from) && isInstant(to)) {
            return "(" + value + "::timestamp at time zone 'UTC')::" + to;
        }
        return "(" + value + ")::" + to;
    }

    private static boolean isInstant(String type) {
        return type.startsWith("timestamp") && type.endsWith(ZONED);
    }

    private static boolean isLocal(String type) {
        return type.equals("date") || (type.startsWith("time") && !type.endsWith(ZONED));
    }
}
