package io.ferro.cdi.propagation;

import io.ferro.cdi.ThreadContextTypes;
import io.ferro.spi.SessionPropagation;
import io.ferro.spi.SessionSnapshot;
import java.util.Map;
import org.eclipse.microprofile.context.spi.ThreadContextProvider;
import org.eclipse.microprofile.context.spi.ThreadContextSnapshot;

/** Keeps sessions on their threads unless MicroProfile Context Propagation is told otherwise. */
public final class MicroProfileConfinementProvider implements ThreadContextProvider {

    /** Called by the implementation. */
    public MicroProfileConfinementProvider() {}

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
