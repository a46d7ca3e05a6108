package io.ferro;

import org.jspecify.annotations.Nullable;

/**
 * The root of every error that Ferro raises. Its message begins with an id ({@code FERRO-0102: …}), says what was wrong, where, and
 * what to do, and holds neither a password nor a bound value.
 */
public abstract class FerroException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FerroException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
