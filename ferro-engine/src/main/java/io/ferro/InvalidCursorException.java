package io.ferro;

/**
 * The text that a page request was made of is no cursor of the query. It came from outside, so this is a mistake of whoever sent it, or
 * the query has changed since.
 */
public final class InvalidCursorException extends FerroException {

    private static final long serialVersionUID = 1L;

    /**
     * Called by Ferro and its integrations.
     *
     * @param message what was wrong, where, and what to do, beginning with the error's id
     */
    public InvalidCursorException(String message) {
        super(message, null);
    }
}
