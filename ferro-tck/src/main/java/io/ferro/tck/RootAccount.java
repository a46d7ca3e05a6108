package io.ferro.tck;

import io.ferro.tck.error.TckErrors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * PostgreSQL refuses to run as root. Where the tests do, as in many containers, the embedded server is started in a user
 * namespace of its own, for which the command {@code unshare} is needed.
 */
public final class RootAccount {

    private static final Path SELF = Path.of("/proc/self");

    private RootAccount() {}

    /**
     * Returns when a server can be started by this account.
     *
     * @throws IllegalStateException if not; the message says what to do
     */
    public static void check() {
        if (isRoot()) {
            check("unshare");
        }
    }

    /** Tries what the start of the server will do. */
    static void check(String unshare) {
        int exit;
        try {
            exit = new ProcessBuilder(unshare, "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw TckErrors.unshareMissing(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (exit != 0) {
            throw TckErrors.unshareRefused(exit);
        }
    }

    /** {@return whether the tests run as root} */
    public static boolean isRoot() {
        try {
            return Files.isDirectory(SELF) && Integer.valueOf(0).equals(Files.getAttribute(SELF, "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return false; // The server itself will tell.
        }
    }
}
