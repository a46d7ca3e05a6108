package io.ferro.docs;

import java.nio.file.Path;

/** Where the sources of this project are. */
public final class Checkout {

    private Checkout() {}

    /** {@return the root} Surefire runs in the folder of this module. */
    public static Path root() {
        return Path.of("").toAbsolutePath().getParent();
    }
}
