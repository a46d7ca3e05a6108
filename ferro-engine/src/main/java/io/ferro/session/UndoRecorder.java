package io.ferro.session;

import io.ferro.spi.ModelDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Has the transaction that this thread has open on a session's connection, where there is one, remember what becomes of instances, so that
 * a rollback can take it back. Thread-safe.
 */
final class UndoRecorder {

    private final DefaultSession session;

    UndoRecorder(DefaultSession session) {
        this.session = session;
    }

    /** The transaction may have made the row: a rollback takes the instance out of the identity map. */
    void firstSeen(ModelDescriptor<?> model, Object key) {
        onRollback(() -> session.identityMap().remove(model, key));
    }

    /** An instance is at home here from now on: a rollback leaves it free again. */
    void comesHome(Object instance) {
        HomeConnections homes = homes();
        if (homes.several() && homes.of(instance) == null) {
            onRollback(() -> homes.forget(instance));
        }
    }

    /** An instance loses its row: a rollback has it at home again. */
    void leavesHome(Object instance) {
        HomeConnections homes = homes();
        String home = homes.of(instance);
        if (home != null) {
            onRollback(() -> homes.note(instance, home));
        }
    }

    /** The database gave an instance a key: a rollback takes the key away. */
    <M> void keyGiven(ModelDescriptor<M> model, M instance) {
        onRollback(() -> model.withKey(instance, null));
    }

    /**
     * The version of an instance changed: a rollback gives the old one back.
     *
     * @param before the version before
     * @param instance the instance that had it
     * @param changed what stands for the row now: the same instance for a class, another one for a record
     */
    <M> void versionChanged(ModelDescriptor<M> model, Object key, @Nullable Number before, M instance, M changed) {
        onRollback(
                changed == instance
                        ? () -> model.withVersion(instance, before)
                        : () -> session.identityMap().remove(model, key));
    }

    /** The row was deleted, and the identity map forgot its instance: a rollback has both there again. */
    <M> void deleted(ModelDescriptor<M> model, Object key, M instance) {
        onRollback(() -> session.identityMap().putIfAbsent(model, key, instance));
    }

    private HomeConnections homes() {
        return session.engine().engines().homes();
    }

    private void onRollback(Runnable undoing) {
        DefaultTransaction transaction = session.transactionHere();
        if (transaction != null) {
            transaction.onRollback(undoing);
        }
    }
}
