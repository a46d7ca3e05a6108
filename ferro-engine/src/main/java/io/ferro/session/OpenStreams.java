package io.ferro.session;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The streams that last no longer than what they were opened in: a session, a transaction or an engine. Thread-safe. */
final class OpenStreams {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStreams.class);

    /** Replaced and never changed: most sessions have no stream, and hardly any has many. */
    private List<RowStream<?>> open = List.of();

    private @Nullable Runnable whenNone;
    private @Nullable Supplier<? extends RuntimeException> over;

    /** Keeps a stream until it has ended, which is at once when all have been ended. */
    void add(RowStream<?> stream) {
        Supplier<? extends RuntimeException> reason;
        synchronized (this) {
            open = Copies.with(open, stream);
            reason = over;
        }
        if (reason != null) {
            stream.end(reason);
        }
    }

    /** Forgets a stream that has ended. */
    void remove(RowStream<?> stream) {
        synchronized (this) {
            open = Copies.without(open, stream);
        }
        runIfNone();
    }

    /**
     * Has reading on fail in all of them, without touching their connection.
     *
     * @param why the error for whoever reads on
     */
    void forbid(Supplier<? extends RuntimeException> why) {
        opened().forEach(stream -> stream.forbid(why));
    }

    /**
     * Ends all of them, and those that are still to come.
     *
     * @param why the error for whoever reads on
     */
    void end(Supplier<? extends RuntimeException> why) {
        synchronized (this) {
            over = why;
        }
        for (RowStream<?> stream : opened()) {
            try {
                stream.end(why);
            } catch (RuntimeException e) {
                LOG.warn("A stream ended with an error", e);
            }
        }
    }

    private synchronized List<RowStream<?>> opened() {
        return open;
    }

    /** Has an action run, once, when there is no open stream: now, or when the last one ends. */
    void whenNone(Runnable action) {
        synchronized (this) {
            whenNone = action;
        }
        runIfNone();
    }

    private void runIfNone() {
        Runnable action;
        synchronized (this) {
            action = open.isEmpty() ? whenNone : null;
            whenNone = action == null ? whenNone : null;
        }
        if (action != null) {
            action.run();
        }
    }
}
