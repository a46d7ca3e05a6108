package io.ferro.cdi.propagation;

import io.ferro.cdi.runtime.FerroRuntime;
import io.ferro.spi.SessionPropagation;
import io.ferro.spi.SessionSnapshot;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import java.util.function.Function;

/** Asks the engines of the application that runs on the calling thread. */
final class Snapshots {

    private static final SessionSnapshot NOTHING = () -> () -> {};

    private Snapshots() {}

    /** {@return what the engines make of the calling thread, nothing where it runs no application with Ferro} */
    static SessionSnapshot of(Function<SessionPropagation, SessionSnapshot> type) {
        return runtime()
                .map(runtime -> type.apply(runtime.engines().sessionPropagation()))
                .orElse(NOTHING);
    }

    private static Optional<FerroRuntime> runtime() {
        try {
            Instance<FerroRuntime> runtime = CDI.current().select(FerroRuntime.class);
            return runtime.isResolvable() ? Optional.of(runtime.get()) : Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.empty(); // There is no container here, or it has not started yet, or has ended.
        }
    }
}
