package io.ferro.session;

import io.ferro.error.SessionErrors;
import io.ferro.pool.NamedConnection;
import io.ferro.spi.OuterTransaction;
import io.ferro.spi.TransactionSource;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What each thread has open. The state of a thread with nothing open is empty, so that pooled threads carry nothing on. */
final class Threads {

    /** What a pooled thread keeps is an object of the JDK, and empty once the engines are closed: it keeps no application alive. */
    private final ThreadLocal<AtomicReference<@Nullable ThreadState>> states = new ThreadLocal<>();

    /** What the threads keep that are alive. */
    private final Set<AtomicReference<@Nullable ThreadState>> kept =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private volatile boolean ended;

    private final TransactionSource source;

    /**
     * Makes this for no thread yet.
     *
     * @param source knows the transaction around a thread
     */
    Threads(TransactionSource source) {
        this.source = source;
    }

    /** Has every thread keep nothing any more. */
    void end() {
        ended = true;
        synchronized (kept) {
            kept.forEach(each -> each.set(null));
        }
    }

    /** {@return what this thread has open, null when it has nothing} */
    private @Nullable ThreadState state() {
        ThreadState state = known();
        return state == null || state.isEmpty() ? null : state;
    }

    private @Nullable ThreadState known() {
        AtomicReference<@Nullable ThreadState> here = states.get();
        return here == null ? null : here.get();
    }

    private @Nullable OuterTransaction around() {
        return source.current().orElse(null);
    }

    /**
     * Follows the thread to where it is now: what does not belong there is set aside, what does is taken up.
     *
     * @return the transaction around it that its work becomes part of, null when there is none
     */
    @Nullable
    OuterTransaction outer() {
        OuterTransaction around = around();
        ThreadState state = state();
        if (state == null) {
            return around;
        }
        OuterTransaction outer = state.follow(around);
        forgetIfEmpty(state);
        return outer;
    }

    private @Nullable ThreadState followed() {
        outer();
        return state();
    }

    /**
     * {@return the session that this thread opened last, else the one carried to it; null when there is none or it is that of a
     * transaction that is set aside}
     */
    @Nullable
    DefaultSession currentSession() {
        ThreadState state = followed();
        if (state == null) {
            return null;
        }
        DefaultSession current = state.current();
        return current == null || state.transactions().isSetAside(current) ? null : current;
    }

    /** {@return what was carried to this thread, null when nothing was or it does not see that} */
    @Nullable
    Carried carried() {
        ThreadState state = state();
        return state == null ? null : state.carried();
    }

    /** {@return where this thread is now} */
    Place place() {
        ThreadState state = state();
        SessionStack stack = state == null ? SessionStack.empty() : state.sessions();
        return new Place(Thread.currentThread(), stack.before() == null ? null : stack, stack.innermost());
    }

    /**
     * Has this thread go on with what it has had at a place where it still is.
     *
     * @param carried what that is
     */
    void goOn(Carried carried) {
        ThreadState state = orNew();
        state.sessions(state.sessions().inFront(carried, true));
    }

    /** Goes back to what {@link #goOn} left. */
    void endGoingOn() {
        back(orNew());
    }

    /**
     * Has this thread go on without what it has opened itself.
     *
     * @param carried what it has instead, null for nothing
     */
    void beginCarried(@Nullable Carried carried) {
        ThreadState state = orNew();
        OuterTransaction around = around();
        state.follow(around);
        state.transactions().beginTask(around, state.current());
        state.sessions(state.sessions().inFront(carried, false));
    }

    /** Goes back to what {@link #beginCarried} left. A transaction that was left open since is rolled back. */
    void endCarried() {
        try {
            endApart();
        } finally {
            back(orNew());
        }
    }

    private void back(ThreadState state) {
        state.sessions(Objects.requireNonNull(state.sessions().before()));
        forgetIfEmpty(state);
    }

    /** {@return whether this thread did not see until now what was carried to it} */
    boolean confine(boolean confined) {
        ThreadState state = orNew();
        boolean before = state.isConfined();
        state.confined(confined);
        forgetIfEmpty(state);
        return before;
    }

    /** {@return the innermost transaction of this thread, null when there is none} */
    @Nullable
    DefaultTransaction transaction() {
        ThreadState state = followed();
        return state == null ? null : state.transactions().innermost();
    }

    /** {@return the innermost transaction of this thread where it is one on this connection} */
    @Nullable
    DefaultTransaction transactionOn(NamedConnection connection) {
        DefaultTransaction transaction = transaction();
        return transaction != null && transaction.connection() == connection ? transaction : null;
    }

    /**
     * Refuses to leave the connection of the transaction that this thread has open.
     *
     * @param connection where work is to go
     * @throws io.ferro.ActiveTransactionException if it is another one
     */
    void requireNoTransactionElsewhere(NamedConnection connection) {
        DefaultTransaction transaction = transaction();
        if (transaction != null && transaction.connection() != connection) {
            OuterTransaction outer = outer();
            if (outer != null) {
                outer.requireRoom(connection.name());
            }
            throw SessionErrors.otherConnection(connection.name(), transaction.connectionName());
        }
    }

    /** Forgets the transactions of this thread that another one ended and that nobody goes on with here. */
    void forgetAbandoned() {
        DefaultTransaction innermost = transaction();
        if (innermost == null || !innermost.isForsaken()) {
            return;
        }
        while (innermost != null && innermost.isForsaken()) {
            innermost = innermost.outer();
        }
        transaction(innermost);
    }

    void push(DefaultSession session) {
        forgetAbandoned();
        requireNoTransactionElsewhere(session.connection());
        orNew().sessions().push(session);
    }

    void remove(DefaultSession session) {
        ThreadState state = state();
        if (state != null) {
            state.remove(session);
            forgetIfEmpty(state);
        }
    }

    /**
     * Takes a session out, and those that were opened inside it.
     *
     * @return one of those that is open, null when there is none
     */
    @Nullable
    DefaultSession leave(DefaultSession session) {
        ThreadState state = state();
        if (state == null) {
            return null;
        }
        DefaultSession left = state.sessions().leave(session);
        forgetIfEmpty(state);
        return left;
    }

    /** Has this thread go on without the transaction that it has open, and without the one around it. */
    void beginApart() {
        OuterTransaction around = around();
        orNew().transactions().beginApart(around);
    }

    /** Goes back to what {@link #beginApart} left. A transaction that was left open since is rolled back. */
    void endApart() {
        ThreadState state = orNew();
        DefaultTransaction left = leftApart();
        try {
            if (left != null) {
                left.outermost().undo(null);
            }
        } finally {
            state.transactions().endApart();
            forgetIfEmpty(state);
        }
    }

    /** {@return the transaction that the innermost work apart has left open, null when it has left none} */
    @Nullable
    DefaultTransaction leftApart() {
        return orNew().transactions().leftApart();
    }

    /** {@return whether this thread has set a transaction aside} */
    boolean hasSetAside(DefaultTransaction transaction) {
        return setAside().stream().anyMatch(innermost -> innermost.isInside(transaction));
    }

    /** {@return whether this thread has set any transaction aside} */
    boolean hasSetAside() {
        return !setAside().isEmpty();
    }

    /** {@return whether the task that this thread is in has set a transaction on a connection aside} */
    boolean hasSetAsideOn(NamedConnection connection) {
        ThreadState state = followed();
        return state != null && state.transactions().hasSetAsideOn(connection);
    }

    private List<DefaultTransaction> setAside() {
        ThreadState state = followed();
        return state == null ? List.of() : state.transactions().setAside();
    }

    /** {@return the innermost transaction of this thread inside one, set aside or not; null when it does not have that one} */
    @Nullable
    DefaultTransaction innermostInside(DefaultTransaction outer) {
        ThreadState state = state();
        return state == null ? null : state.transactions().innermostInside(outer);
    }

    /** Has this thread go on with the transaction around one, which may be set aside. */
    void leave(DefaultTransaction transaction) {
        ThreadState state = state();
        if (state != null) {
            state.transactions().leave(transaction);
            forgetIfEmpty(state);
        }
    }

    void transaction(@Nullable DefaultTransaction innermost) {
        ThreadState state = orNew();
        state.transactions().innermost(innermost);
        forgetIfEmpty(state);
    }

    private ThreadState orNew() {
        ThreadState state = known();
        if (state == null) {
            state = new ThreadState();
            AtomicReference<@Nullable ThreadState> here = new AtomicReference<>(state);
            kept.add(here);
            states.set(here);
        }
        if (state.isEmpty()) {
            state.follow(around());
        }
        return state;
    }

    private void forgetIfEmpty(ThreadState state) {
        if (!state.isEmpty()) {
            return;
        }
        state.transactions().leaveContext();
        // Looked at last: whoever ends this sets it first, and then looks what the threads keep.
        if (ended) {
            states.remove();
        }
    }
}
