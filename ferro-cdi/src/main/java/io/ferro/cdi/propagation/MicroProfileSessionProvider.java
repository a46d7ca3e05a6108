package io.ferro.cdi.propagation;

import io.ferro.cdi.ThreadContextTypes;
import io.ferro.spi.SessionPropagation;
import io.ferro.spi.SessionSnapshot;
import java.util.Map;
import org.eclipse.microprofile.context.spi.ThreadContextProvider;
import org.eclipse.microprofile.context.spi.ThreadContextSnapshot;

/** Carries the current session where MicroProfile Context Propagation propagates it. */
public final class MicroProfileSessionProvider implements ThreadContextProvider {

    /** Called by the implementation. */
    public MicroProfileSessionProvider() {}

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
