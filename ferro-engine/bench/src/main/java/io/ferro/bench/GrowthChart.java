package io.ferro.bench;

import java.util.Locale;

/** What grows, and what it takes. */
enum GrowthChart {
    LOADED_ROWS("Load rows into a list", "rows", "µs of processor time for each"),
    INSERTED_ROWS("Insert rows in one transaction", "rows", "µs of processor time for each"),
    THREADS_ON_SQLITE("Find by key on SQLite", "threads", "µs of processor time for each"),
    THREADS_ON_POSTGRESQL("Find by key on PostgreSQL", "threads", "µs of processor time for each"),
    BOOT("From the start of the JVM to the first answer", "models", "ms"),
    HEAP("Heap in use after that", "models", "MB"),
    COMPILATION("Compile the models", "models", "s of processor time");

    private final String title;
    private final String horizontal;
    private final String vertical;

    GrowthChart(String title, String horizontal, String vertical) {
        this.title = title;
        this.horizontal = horizontal;
        this.vertical = vertical;
    }

    String title() {
        return title;
    }

    /** {@return what grows} */
    String horizontal() {
        return horizontal;
    }

    /** {@return what it takes, with its unit} */
    String vertical() {
        return vertical;
    }

    /** {@return the name of its file} */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }
}
