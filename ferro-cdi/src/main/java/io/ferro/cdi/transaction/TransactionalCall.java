package io.ferro.cdi.transaction;

import io.ferro.Call;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.Transaction;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call of a method that is {@code @Transactional}, and what may be done with it. */
record TransactionalCall(Engines engines, InvocationContext context) {

    /** {@return the transaction that the calling thread has open} */
    Optional<Transaction> current() {
        return engines.currentTransaction();
    }

    /** {@return the result of the call, without doing anything} */
    @Nullable
    Object proceed() throws Exception {
        return context.proceed();
    }

    /** {@return the result of the call, as part of a transaction that goes on after it and is not committed after a failure} */
    @Nullable
    Object join(Transaction transaction) throws Exception {
        try {
            return context.proceed();
        } catch (Throwable failure) {
            if (transaction.isOpen() && RollbackRule.of(context).rollsBackOn(failure)) {
                transaction.setRollbackOnly(failure);
            }
            throw failure;
        }
    }

    /** {@return the result of the call in a transaction of its own, on the current session or on one for the call} */
    @Nullable
    Object begin() throws Exception {
        Optional<Session> session = engines.currentSession();
        return session.isPresent() ? begin(session.get()) : engines.engine().callInSession(beginning());
    }

    /** {@return the result of the call in a transaction of its own beside one that is set aside meanwhile} */
    @Nullable
    Object beginBeside(Transaction transaction) throws Exception {
        return engine(transaction).callApart(beginning());
    }

    /** {@return the result of the call beside a transaction that is set aside meanwhile} */
    @Nullable
    Object proceedBeside(Transaction transaction) throws Exception {
        Call<Session, @Nullable Object, Exception> work = session -> context.proceed();
        return engine(transaction).callApart(work);
    }

    private Engine engine(Transaction transaction) {
        return engines.engine(transaction.connectionName());
    }

    @SuppressWarnings("NullAway") // it does not see that the type of the result is nullable
    private Call<Session, @Nullable Object, Exception> beginning() {
        return this::begin;
    }

    private @Nullable Object begin(Session session) throws Exception {
        Attempt attempt = new Attempt(context);
        try {
            session.runInTransaction(transaction -> attempt.run());
        } catch (Throwable failure) {
            attempt.addTo(failure);
            throw failure;
        }
        return attempt.result();
    }
}
