package io.ferro.session;

import io.ferro.pool.NamedConnection;
import io.ferro.spi.OuterTransaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of one thread: the one that it works in, and those that are set aside, because the thread works apart from them or
 * because the transaction around them is suspended. Used by that thread only.
 */
final class ThreadTransactions {

    /** The innermost work apart from transactions that this thread is in, null where it is in none. */
    private @Nullable Apart apart;

    /** What has been set aside; most threads never set anything aside. */
    private List<Aside> asides = Collections.emptyList();

    /** What the innermost transaction belongs to: one around it, work apart, or null for neither. */
    private @Nullable Object context;

    private @Nullable DefaultTransaction transaction;

    /** Work apart from whatever transaction was open. Each is equal to itself only. */
    private static final class Apart {

        private final @Nullable OuterTransaction around;

        /** The work apart that it is inside of. */
        private final @Nullable Apart outer;

        /** Whether it is a task that knows nothing of what has been set aside for it. */
        private boolean isTask;

        Apart(@Nullable OuterTransaction around, @Nullable Apart outer) {
            this.around = around;
            this.outer = outer;
        }
    }

    /**
     * A transaction that waits until the thread comes back to it.
     *
     * @param context what it belongs to
     * @param transaction the innermost one
     * @param session the session that was current
     * @param task the task that it is part of, null where it is none
     */
    private record Aside(
            @Nullable Object context,
            DefaultTransaction transaction,
            @Nullable DefaultSession session,
            @Nullable Apart task) {

        Aside withInnermost(DefaultTransaction innermost) {
            return new Aside(context, innermost, session, task);
        }
    }

    /** {@return the innermost transaction that is not set aside, null when there is none} */
    @Nullable
    DefaultTransaction innermost() {
        return transaction;
    }

    void innermost(@Nullable DefaultTransaction innermost) {
        transaction = innermost;
    }

    /**
     * Sets a transaction aside that does not belong to what is around this thread now, and takes up the one that does.
     *
     * @param around the transaction around this thread
     * @param session the current session
     * @return the one that work becomes part of; null where there is none around it or the work is apart from it
     */
    @Nullable
    OuterTransaction follow(@Nullable OuterTransaction around, @Nullable DefaultSession session) {
        boolean isApart = isApart(around);
        changeTo(isApart ? apart : around, session);
        return isApart ? null : around;
    }

    private void changeTo(@Nullable Object now, @Nullable DefaultSession session) {
        if (!Objects.equals(context, now)) {
            if (transaction != null) {
                asides = asides.isEmpty() ? new ArrayList<>() : asides;
                asides.add(new Aside(context, transaction, session, task()));
            }
            transaction = null;
            context = now;
            for (Aside aside : asides) {
                transaction = Objects.equals(aside.context, now) ? aside.transaction : transaction;
            }
            asides.removeIf(aside -> Objects.equals(aside.context, now) || isOver(aside.transaction));
        }
        transaction = transaction == null || isOver(transaction) ? null : transaction;
    }

    /** Whoever ended a joined transaction on another thread could not have this thread forget it. */
    private static boolean isOver(DefaultTransaction innermost) {
        DefaultTransaction outermost = innermost.outermost();
        return outermost.isJoined() && !outermost.isOpen();
    }

    /** Begins work apart from the transaction that is open, and from the one around this thread. */
    void beginApart(@Nullable OuterTransaction around) {
        apart = new Apart(around, apart);
    }

    /** Begins a task, apart from the transaction that is open, but not from one around this thread that work is part of. */
    void beginTask(@Nullable OuterTransaction around, @Nullable DefaultSession session) {
        beginApart(isApart(around) ? around : null);
        follow(around, session);
        innermostApart().isTask = true;
    }

    private @Nullable Apart task() {
        Apart task = apart;
        while (task != null && !task.isTask) {
            task = task.outer;
        }
        return task;
    }

    private boolean isApart(@Nullable OuterTransaction around) {
        return apart != null && Objects.equals(apart.around, around);
    }

    private Apart innermostApart() {
        return Objects.requireNonNull(apart);
    }

    /** {@return the transaction that the innermost work apart has left open, null when it has left none} */
    @Nullable
    DefaultTransaction leftApart() {
        Apart left = innermostApart();
        if (left == context) {
            return transaction;
        }
        return asides.stream()
                .filter(aside -> aside.context == left)
                .map(Aside::transaction)
                .findFirst()
                .orElse(null);
    }

    /** Ends the innermost work apart. */
    void endApart() {
        Apart ended = innermostApart();
        apart = ended.outer;
        transaction = ended == context ? null : transaction;
        asides.removeIf(aside -> aside.context == ended);
    }

    /** {@return the transactions that are set aside, the innermost of each} */
    List<DefaultTransaction> setAside() {
        return asides.isEmpty()
                ? List.of()
                : asides.stream().map(Aside::transaction).toList();
    }

    /** {@return whether the task that this thread is in has set a transaction on a connection aside} */
    boolean hasSetAsideOn(NamedConnection connection) {
        return ofThisTask().anyMatch(aside -> aside.transaction.connection() == connection);
    }

    private Stream<Aside> ofThisTask() {
        if (asides.isEmpty()) {
            return Stream.empty();
        }
        Apart task = task();
        return asides.stream().filter(aside -> aside.task == task);
    }

    /** {@return whether a session was the current one of a transaction on its connection that this task has set aside} */
    boolean isSetAside(DefaultSession session) {
        return ofThisTask()
                .anyMatch(aside -> aside.session == session && aside.transaction.connection() == session.connection());
    }

    /** {@return the innermost transaction inside one, itself where there is none; null when this thread does not have it} */
    @Nullable
    DefaultTransaction innermostInside(DefaultTransaction outer) {
        if (transaction != null && transaction.isInside(outer)) {
            return transaction;
        }
        return asides.stream()
                .map(Aside::transaction)
                .filter(innermost -> innermost.isInside(outer))
                .findFirst()
                .orElse(null);
    }

    /** Goes on with the transaction around one, wherever that is. */
    void leave(DefaultTransaction left) {
        if (transaction != null && transaction.isInside(left)) {
            transaction = left.outer();
        }
        asides.replaceAll(aside ->
                aside.transaction.isInside(left) && left.outer() != null ? aside.withInnermost(left.outer()) : aside);
        asides.removeIf(aside -> aside.transaction.isInside(left));
    }

    /** Forgets what is around this thread, which has no transaction. */
    void leaveContext() {
        context = null;
    }

    boolean isEmpty() {
        return transaction == null && asides.isEmpty() && apart == null;
    }
}
