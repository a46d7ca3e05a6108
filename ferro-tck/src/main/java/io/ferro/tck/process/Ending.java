package io.ferro.tck.process;

import java.util.concurrent.TimeUnit;

/** Ends programs. */
public final class Ending {

    private Ending() {}

    /**
     * Tells a program to end, and ends it by force when it does not; an interrupt has it ended by force at once.
     *
     * @param process the program
     * @param seconds how long it may take
     */
    public static void end(Process process, int seconds) {
        process.destroy();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
