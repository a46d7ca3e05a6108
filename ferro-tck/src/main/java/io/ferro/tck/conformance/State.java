package io.ferro.tck.conformance;

/** What is known about a promise on a database. */
enum State {
    /** A test that carries its id passed there, and none did anything else. */
    PROVED("proved"),

    /** No test carries its id there, or one that does has not passed. */
    OPEN("open"),

    /** It has nothing to do with that database. */
    NOT_APPLICABLE("n/a"),

    /** No test carried its id there, but not all tests were run. Never on the page. */
    NOT_RUN("not run");

    private final String label;

    State(String label) {
        this.label = label;
    }

    /** {@return the word on the page} */
    String label() {
        return label;
    }
}
