package io.ferro.docs;

import java.nio.file.Path;

/** Where the sources of this project are. */
final class Checkout {

    private Checkout() {}

    /** Surefire runs in the folder of this module. */
    static Path root() {
        return Path.of("").toAbsolutePath().getParent();
    }
}
