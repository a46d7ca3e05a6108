package io.ferro.tck;

/** One place where a PostgreSQL server may come from. */
interface PostgresSource {

    /**
     * Answers whether a server can be had here, and starts it if so.
     *
     * @throws IllegalStateException if this source was asked for and does not work, so that no other may be taken
     */
    Answer start();

    /** What a source said. */
    sealed interface Answer {}

    /**
     * A server that runs.
     *
     * @param url its URL
     * @param description what it is, for people
     */
    record Running(String url, String description) implements Answer {}

    /**
     * None.
     *
     * @param reason why, for people
     */
    record Absent(String reason) implements Answer {}
}
