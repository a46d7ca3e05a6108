package io.ferro.tck.session;

import io.ferro.ActiveTransactionException;
import io.ferro.NoActiveSessionException;
import io.ferro.SessionClosedException;
import io.ferro.SessionMismatchException;
import io.ferro.TransactionClosedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What sessions and transactions do, in plain collections: the words of the promises and nothing else. Each method answers what the real
 * thing has to answer: a value, or the simple name of an exception.
 */
final class PlainSessions {

    static final String DONE = "done";
    static final String CLOSED = SessionClosedException.class.getSimpleName();
    static final String ACTIVE = ActiveTransactionException.class.getSimpleName();
    static final String MISMATCH = SessionMismatchException.class.getSimpleName();
    static final String ENDED = TransactionClosedException.class.getSimpleName();
    static final String NONE = NoActiveSessionException.class.getSimpleName();

    final List<PlainThread> threads;
    final List<PlainSession> sessions = new ArrayList<>();
    final List<PlainTransaction> transactions = new ArrayList<>();
    private final Map<Integer, Set<Long>> committed = new HashMap<>();

    PlainSessions(int threads, int connections) {
        this.threads =
                IntStream.range(0, threads).mapToObj(i -> new PlainThread()).toList();
        IntStream.range(0, connections).forEach(i -> committed.put(i, new HashSet<>()));
    }

    /** A thread and what it has open. */
    static final class PlainThread {
        final Deque<PlainSession> sessions = new ArrayDeque<>();

        @Nullable
        PlainTransaction transaction;

        @Nullable
        PlainTransaction on(int connection) {
            return transaction != null && transaction.session.connection == connection ? transaction : null;
        }

        boolean isElsewhere(int connection) {
            return transaction != null && transaction.session.connection != connection;
        }

        @Nullable
        PlainSession current() {
            PlainSession opened = sessions.peek();
            return transaction != null && (opened == null || isElsewhere(opened.connection))
                    ? transaction.session
                    : opened;
        }

        void forgetClosed() {
            while (!sessions.isEmpty() && !sessions.element().open) {
                sessions.pop();
            }
        }
    }

    /** A session and the number of the instance that it has for a key. */
    static final class PlainSession {
        final int connection;
        final Map<Long, Integer> known = new HashMap<>();
        boolean open = true;
        int transactions;

        PlainSession(int connection) {
            this.connection = connection;
        }
    }

    /** A transaction, what it has added and what it saw first. */
    static final class PlainTransaction {
        final PlainThread thread;
        final PlainSession session;
        final @Nullable PlainTransaction outer;
        final Set<Long> added = new HashSet<>();
        final List<Runnable> undoings = new ArrayList<>();
        boolean open = true;

        PlainTransaction(PlainThread thread, PlainSession session) {
            this.thread = thread;
            this.session = session;
            this.outer = thread.transaction;
        }
    }

    Set<Long> committed(int connection) {
        return committed.getOrDefault(connection, Set.of());
    }

    /** {@return whether another thread has a transaction on a connection} */
    boolean isTaken(PlainThread thread, int connection) {
        return threads.stream().anyMatch(other -> other != thread && other.on(connection) != null);
    }

    String open(PlainThread thread, int connection) {
        if (thread.isElsewhere(connection)) {
            return ACTIVE;
        }
        PlainSession session = new PlainSession(connection);
        thread.forgetClosed();
        thread.sessions.push(session);
        sessions.add(session);
        return DONE;
    }

    String close(PlainThread thread, PlainSession session) {
        if (session.open && session.transactions > 0) {
            return ACTIVE;
        }
        if (thread.sessions.contains(session)) {
            thread.forgetClosed();
            if (thread.sessions.peek() == session) {
                thread.sessions.pop();
            } else if (session.open) {
                return MISMATCH;
            }
        }
        session.open = false;
        session.known.clear();
        return DONE;
    }

    String begin(PlainThread thread, PlainSession session) {
        if (!session.open) {
            return CLOSED;
        }
        if (thread.isElsewhere(session.connection)) {
            return ACTIVE;
        }
        PlainTransaction transaction = new PlainTransaction(thread, session);
        thread.transaction = transaction;
        session.transactions++;
        transactions.add(transaction);
        return DONE;
    }

    String commit(PlainThread thread, PlainTransaction transaction) {
        String refused = refused(thread, transaction);
        if (refused != null) {
            return refused;
        }
        end(transaction);
        if (transaction.outer == null) {
            committed(transaction.session.connection).addAll(transaction.added);
        } else {
            transaction.outer.added.addAll(transaction.added);
            transaction.outer.undoings.addAll(transaction.undoings);
        }
        return DONE;
    }

    String rollback(PlainThread thread, PlainTransaction transaction) {
        String refused = refused(thread, transaction);
        if (refused != null) {
            return refused;
        }
        end(transaction);
        transaction.undoings.forEach(Runnable::run);
        return DONE;
    }

    String closeTransaction(PlainThread thread, PlainTransaction transaction) {
        return transaction.open ? rollback(thread, transaction) : DONE;
    }

    private static @Nullable String refused(PlainThread thread, PlainTransaction transaction) {
        if (!transaction.open) {
            return ENDED;
        }
        return thread == transaction.thread && thread.transaction == transaction ? null : MISMATCH;
    }

    private static void end(PlainTransaction transaction) {
        transaction.open = false;
        transaction.session.transactions--;
        transaction.thread.transaction = transaction.outer;
    }

    String createIn(PlainThread thread, @Nullable PlainSession session, long key, int instance) {
        String refused = session == null ? NONE : session.open ? null : CLOSED;
        if (refused != null || session == null) {
            return String.valueOf(refused);
        }
        add(thread, session.connection, key);
        learn(thread, session, key, instance);
        return DONE;
    }

    String createOn(PlainThread thread, int connection, long key, int instance) {
        PlainSession current = currentOn(thread, connection);
        if (current != null) {
            return createIn(thread, current, key, instance);
        }
        add(thread, connection, key);
        return DONE;
    }

    String countIn(PlainThread thread, @Nullable PlainSession session) {
        if (session == null) {
            return NONE;
        }
        return session.open ? countOn(thread, session.connection) : CLOSED;
    }

    String countOn(PlainThread thread, int connection) {
        return String.valueOf(visible(thread, connection).size());
    }

    /** {@return the refusal of a route that leads away from the current session by name, null for none} */
    @Nullable
    String refusedUsing(PlainThread thread, int connection) {
        PlainSession current = thread.current();
        if (current != null && !current.open) {
            return CLOSED;
        }
        return thread.isElsewhere(connection) ? ACTIVE : null;
    }

    /** {@return the number of the instance that a session finds; a new one where it knows none yet} */
    String findIn(PlainThread thread, PlainSession session, long key, int fresh) {
        if (!session.open) {
            return CLOSED;
        }
        Integer known = session.known.get(key);
        if (known != null) {
            return "instance " + known;
        }
        if (!visible(thread, session.connection).contains(key)) {
            return "nothing";
        }
        learn(thread, session, key, fresh);
        return "instance " + fresh;
    }

    private static @Nullable PlainSession currentOn(PlainThread thread, int connection) {
        PlainSession current = thread.current();
        Predicate<PlainSession> usable = session -> session.open && session.connection == connection;
        return current != null && usable.test(current) ? current : null;
    }

    private void add(PlainThread thread, int connection, long key) {
        PlainTransaction transaction = thread.on(connection);
        (transaction == null ? committed(connection) : transaction.added).add(key);
    }

    private static void learn(PlainThread thread, PlainSession session, long key, int instance) {
        session.known.put(key, instance);
        PlainTransaction transaction = thread.on(session.connection);
        if (transaction != null) {
            transaction.undoings.add(() -> session.known.remove(key));
        }
    }

    private Set<Long> visible(PlainThread thread, int connection) {
        Set<Long> visible = new HashSet<>(committed(connection));
        for (PlainTransaction inner = thread.on(connection); inner != null; inner = inner.outer) {
            visible.addAll(inner.added);
        }
        return visible;
    }
}
