package io.ferro.tck.session;

import io.ferro.tck.engine.Logged;
import java.util.List;

/** What is logged about implicit sessions, as it appears on the standard error stream. */
final class Warnings {

    private Warnings() {}

    static List<String> during(Runnable work) {
        return Logged.during(work)
                .lines()
                .filter(line -> line.contains("implicit-sessions"))
                .toList();
    }
}
