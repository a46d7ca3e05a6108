package io.ferro.cdi.propagation;

import io.ferro.cdi.ThreadContextTypes;
import io.ferro.spi.SessionPropagation;
import io.ferro.spi.SessionSnapshot;
import jakarta.enterprise.concurrent.spi.ThreadContextProvider;
import jakarta.enterprise.concurrent.spi.ThreadContextSnapshot;
import java.util.Map;

/** Keeps sessions on their threads unless Jakarta Concurrency is told otherwise. */
public final class ConcurrencyConfinementProvider implements ThreadContextProvider {

    /** Called by the implementation. */
    public ConcurrencyConfinementProvider() {}

    @Override
    public ThreadContextSnapshot currentContext(Map<String, String> properties) {
        SessionSnapshot snapshot = Snapshots.of(SessionPropagation::confined);
        return () -> snapshot.begin()::run;
    }

    @Override
    public ThreadContextSnapshot clearedContext(Map<String, String> properties) {
        SessionSnapshot snapshot = Snapshots.of(SessionPropagation::unconfined);
        return () -> snapshot.begin()::run;
    }

    @Override
    public String getThreadContextType() {
        return ThreadContextTypes.CONFINEMENT;
    }
}
