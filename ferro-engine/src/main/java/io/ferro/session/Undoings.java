package io.ferro.session;

import io.ferro.Transaction;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What brings instances back to what they were before a transaction. Thread-safe: another thread than the one that works in it may roll
 * it back.
 */
final class Undoings {

    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    private final List<Runnable> all = new ArrayList<>();

    synchronized void add(Runnable undoing) {
        all.add(undoing);
    }

    /** Takes over those of a transaction inside, which was committed. */
    void takeOver(Undoings inner) {
        inner.taken().forEach(this::add);
    }

    /** Runs each of them once, the last first. What one throws, as a setter of a model may, is logged. */
    void run() {
        List<Runnable> taken = taken();
        for (int i = taken.size() - 1; i >= 0; i--) {
            try {
                taken.get(i).run();
            } catch (RuntimeException e) {
                LOG.warn("An instance could not be brought back to what it was before a rollback", e);
            }
        }
    }

    private synchronized List<Runnable> taken() {
        List<Runnable> taken = List.copyOf(all);
        all.clear();
        return taken;
    }
}
