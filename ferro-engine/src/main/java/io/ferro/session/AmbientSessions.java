package io.ferro.session;

import io.ferro.EnginesOptions;
import io.ferro.Session;
import io.ferro.error.CallSite;
import io.ferro.error.SessionErrors;
import io.ferro.spi.SessionSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which session is current: the one the thread opened last, else that of its transaction, else what an integration provides. Where
 * there is none, the option for implicit sessions decides. Thread-safe.
 */
final class AmbientSessions {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final DefaultEngines engines;
    private final EnginesOptions options;
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    AmbientSessions(DefaultEngines engines, EnginesOptions options) {
        this.engines = engines;
        this.options = options;
    }

    /** {@return the current session, null when there is none} */
    @Nullable
    Session current() {
        Session own = ownOfThread();
        if (own != null) {
            return own;
        }
        DefaultEngine engine = engines.defaultOrNull();
        return engine == null ? null : around(engine);
    }

    /** {@return the current session where it is an open one of this connection, null otherwise} */
    @Nullable
    Session currentOn(DefaultEngine engine) {
        Session own = ownOfThread();
        return own != null && own.isOpen() && own.connectionName().equals(engine.name()) ? own : around(engine);
    }

    /**
     * Refuses to work beside a session that another thread closed.
     *
     * @throws io.ferro.SessionClosedException if the session that this thread opened last is closed
     */
    void requireNotStale() {
        Session own = ownOfThread();
        if (own != null && !own.isOpen()) {
            throw SessionErrors.closed(own.connectionName());
        }
    }

    private @Nullable Session ownOfThread() {
        DefaultTransaction transaction = engines.threads().transaction();
        DefaultSession own = openedOrOf(transaction);
        return own != null && isOfJoined(transaction, own) ? providedOr(own) : own;
    }

    private @Nullable DefaultSession openedOrOf(@Nullable DefaultTransaction transaction) {
        DefaultSession opened = engines.threads().currentSession();
        if (transaction == null || (opened != null && opened.connection() == transaction.connection())) {
            return opened;
        }
        // A transaction of a session that was opened elsewhere still takes in everything that names no connection.
        return transaction.session();
    }

    private static boolean isOfJoined(@Nullable DefaultTransaction transaction, DefaultSession session) {
        return transaction != null && transaction.isJoined() && transaction.session() == session;
    }

    /** {@return what this thread has, to be carried to others; the session of a joined transaction ends with that and is not} */
    Carried here() {
        DefaultTransaction transaction = engines.threads().transaction();
        DefaultSession own = openedOrOf(transaction);
        return new Carried(own != null && isOfJoined(transaction, own) ? null : own, sourceHere());
    }

    private @Nullable SessionSource sourceHere() {
        SessionSource carried = carriedSource();
        return carried != null ? carried : options.sessionSource().captured().orElse(null);
    }

    private @Nullable SessionSource carriedSource() {
        Carried carried = engines.threads().carried();
        return carried == null ? null : carried.source();
    }

    /** The session that a joined transaction has is for where there is no other one. */
    private Session providedOr(DefaultSession session) {
        Session provided = provided(session.engine());
        return provided == null ? session : provided;
    }

    /** {@return the session that is there because of what is around this thread, null when there is none} */
    private @Nullable Session around(DefaultEngine engine) {
        Session provided = provided(engine);
        if (provided != null) {
            return provided;
        }
        DefaultTransaction joined =
                engines.threads().outer() == null ? null : engine.executor().transaction();
        return joined == null ? null : joined.session();
    }

    /** One that the work of a transaction has used that is set aside shows what nobody else is to see yet. */
    private @Nullable Session provided(DefaultEngine engine) {
        return engines.threads().hasSetAsideOn(engine.connection()) ? null : providedInAnyCase(engine);
    }

    private @Nullable Session providedInAnyCase(DefaultEngine engine) {
        return Optional.ofNullable(carriedSource())
                .flatMap(source -> source.current(engine.name(), engine::openDetached))
                .or(() -> options.sessionSource().current(engine.name(), engine::openDetached))
                .orElse(null);
    }

    /** {@return the result of work without any session, on the default connection, where that is allowed} */
    <T extends @Nullable Object> T implicitly(Function<Session, T> work) {
        DefaultEngine engine = engines.requireDefault();
        if (engines.threads().hasSetAsideOn(engine.connection())) {
            return engine.onTransientSession(work); // There is a session, which is set aside with its transaction.
        }
        switch (options.implicitSessions()) {
            case FORBID -> throw SessionErrors.noSession(CallSite.find());
            case WARN -> warnOnce(CallSite.find(), engine.name());
            case ALLOW -> {}
        }
        return engine.onTransientSession(work);
    }

    private void warnOnce(String callSite, String connection) {
        if (warned.add(callSite)) {
            LOG.warn(SessionErrors.implicitSessionWarning(callSite, connection));
        }
    }
}
