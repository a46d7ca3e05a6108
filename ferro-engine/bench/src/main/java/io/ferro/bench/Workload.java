package io.ferro.bench;

import io.ferro.tck.Database;

/** What is measured, and what Ferro promises for it: at most so many times what raw JDBC takes. */
enum Workload {
    FIND("find by key", 0.60, 1.15, 1.5),
    FIND_UNIQUE("find by unique column", 0.60, 1.15, 1.5),
    LOAD_1000("load 1,000 rows", 1.10, 1.20, 1.1),
    LOAD_100000("load 100,000 rows", 1.10, 1.20, 1.1),
    PAGE("filter, order, page of 50", 1.10, 1.15, 1.3),
    INSERT("insert one, key returned", 0.75, 0.60, 1.5),
    INSERT_10000("insert 10,000 in one transaction", 0.95, 0.60, 1.0),
    CHANGE("load one, change one field, save", 0.75, 0.75, 1.5),
    ORDERS("100 parents with 10 children each", 1.15, 1.10, 1.2),
    COUNT("count", 1.00, 1.00, 1.2),
    EXISTS("exists", 1.00, 1.00, 1.2),
    UPDATE_10000("update 10,000 by predicate", 1.00, 1.10, 1.2),
    /** From the start of a virtual machine; processor time of the whole process, measured by {@link ColdStart}. */
    COLD_START("cold start, JVM to first row", 1.40, 1.40, Double.NaN);

    private final String label;
    private final double sqlite;
    private final double postgres;
    private final double bytes;

    Workload(String label, double sqlite, double postgres, double bytes) {
        this.label = label;
        this.sqlite = sqlite;
        this.postgres = postgres;
        this.bytes = bytes;
    }

    String label() {
        return label;
    }

    /** {@return the promised ratio of processor time} */
    double promisedTime(Database database) {
        return switch (database) {
            case SQLITE -> sqlite;
            case POSTGRESQL -> postgres;
        };
    }

    /** {@return the promised ratio of bytes allocated, NaN for none} */
    double promisedBytes() {
        return bytes;
    }

    /** {@return whether it makes rows, which have to go before the next contender} */
    boolean inserts() {
        return this == INSERT || this == INSERT_10000;
    }
}
