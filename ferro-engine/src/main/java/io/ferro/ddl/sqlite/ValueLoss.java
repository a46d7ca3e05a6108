package io.ferro.ddl.sqlite;

/** Tells which values would not be kept as they are in a column of another type. */
final class ValueLoss {

    private ValueLoss() {}

    /**
     * {@return the condition that a value would be lost or changed, or left as something that the type is not meant for}
     *
     * @param value the column, quoted
     * @param type the new type
     */
    static String condition(String value, String type) {
        if (type.endsWith(Affinity.DECIMAL)) {
            return each(
                    value,
                    "when 'real' then cast(cast(V as text) as real) <> V"
                            + " when 'text' then V = '' or V glob '*[^0-9.eE+-]*'");
        }
        return switch (Affinity.of(type)) {
            case INTEGER ->
                each(
                        value,
                        "when 'real' then cast(V as integer) <> V"
                                + " when 'text' then cast(cast(V as integer) as text) <> V");
            case REAL ->
                each(
                        value,
                        "when 'integer' then cast(cast(V as real) as integer) <> V"
                                + " when 'text' then cast(cast(V as real) as text) <> V"
                                + " and cast(cast(V as integer) as text) <> V");
            case TEXT -> each(value, "when 'real' then cast(cast(V as text) as real) <> V");
            case NUMERIC -> each(value, "");
            case BLOB -> value + " is not null and typeof(" + value + ") <> 'blob'";
        };
    }

    /** Bytes are kept by no type but their own. */
    private static String each(String value, String cases) {
        return "case typeof(V) when 'blob' then 1 CASES else 0 end"
                .replace("CASES", cases)
                .replace("V", value);
    }
}
