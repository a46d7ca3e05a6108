package io.ferro.session;

import io.ferro.Session;
import io.ferro.error.SessionErrors;
import io.ferro.spi.SessionPropagation;
import io.ferro.spi.SessionSnapshot;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries what one thread has to others. Thread-safe. */
record CarriedSessions(Threads threads, AmbientSessions ambient) implements SessionPropagation {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    @Override
    public SessionSnapshot current() {
        Place from = threads.place();
        Carried carried = ambient.here();
        return () -> {
            if (from.equals(threads.place())) {
                threads.goOn(carried);
                return once(threads::endGoingOn);
            }
            threads.beginCarried(carried);
            return once(this::end);
        };
    }

    @Override
    public SessionSnapshot none() {
        return () -> {
            threads.beginCarried(null);
            return once(this::end);
        };
    }

    @Override
    public SessionSnapshot confined() {
        return confinement(true);
    }

    @Override
    public SessionSnapshot unconfined() {
        return confinement(false);
    }

    private SessionSnapshot confinement(boolean confined) {
        return () -> {
            boolean before = threads.confine(confined);
            return once(() -> threads.confine(before));
        };
    }

    /** Whoever ends a task has more to end, and nobody to tell. */
    private void end() {
        DefaultTransaction left = threads.leftApart();
        if (left != null) {
            LOG.warn(SessionErrors.carriedTransactionLeftOpen(left.connectionName()));
        }
        try {
            threads.endCarried();
        } catch (RuntimeException e) {
            LOG.warn("A transaction that a task left open could not be rolled back", e);
        }
    }

    private static Runnable once(Runnable ending) {
        AtomicBoolean ended = new AtomicBoolean();
        return () -> {
            if (ended.getAndSet(true)) {
                throw new IllegalStateException("Ended already.");
            }
            ending.run();
        };
    }
}
