package io.ferro.cdi.propagation;

import io.ferro.cdi.ThreadContextTypes;
import io.ferro.spi.SessionPropagation;
import io.ferro.spi.SessionSnapshot;
import jakarta.enterprise.concurrent.spi.ThreadContextProvider;
import jakarta.enterprise.concurrent.spi.ThreadContextSnapshot;
import java.util.Map;

/** Carries the current session where Jakarta Concurrency propagates it. */
public final class ConcurrencySessionProvider implements ThreadContextProvider {

    /** Called by the implementation. */
    public ConcurrencySessionProvider() {}

    @Override
    public ThreadContextSnapshot currentContext(Map<String, String> properties) {
        SessionSnapshot snapshot = Snapshots.of(SessionPropagation::current);
        return () -> snapshot.begin()::run;
    }

    @Override
    public ThreadContextSnapshot clearedContext(Map<String, String> properties) {
        SessionSnapshot snapshot = Snapshots.of(SessionPropagation::none);
        return () -> snapshot.begin()::run;
    }

    @Override
    public String getThreadContextType() {
        return ThreadContextTypes.SESSION;
    }
}
