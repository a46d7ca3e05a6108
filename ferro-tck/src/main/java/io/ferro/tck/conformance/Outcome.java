package io.ferro.tck.conformance;

import java.util.Locale;

/** How a test ended. */
enum Outcome {
    PASSED,
    FAILED,
    ABORTED,
    SKIPPED;

    /** {@return the name in files} */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
