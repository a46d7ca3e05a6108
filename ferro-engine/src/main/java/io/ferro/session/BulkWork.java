package io.ferro.session;

import io.ferro.ForeignKeyViolation;
import io.ferro.pool.Access;
import io.ferro.spi.ConflictSpec;
import io.ferro.spi.ModelDescriptor;
import io.ferro.sql.ModelSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * Writes many instances of one model through one session, all of them or none. Thread-safe.
 *
 * @param <M> the model
 */
final class BulkWork<M> {

    private final ModelDescriptor<M> model;
    private final ModelSql sql;
    private final DefaultSession session;

    BulkWork(ModelDescriptor<M> model, ModelSql sql, DefaultSession session) {
        this.model = model;
        this.sql = sql;
        this.session = session;
    }

    /** {@return how many rows were inserted} */
    long create(Iterator<M> instances) {
        return inTransaction((connection, unsent) -> {
            try (BulkCreation<M> creation = new BulkCreation<>(model, sql, session, connection, unsent)) {
                return creation.all(instances);
            }
        });
    }

    /** {@return the instances with their keys and defaults} */
    List<M> createReturning(Iterator<M> instances) {
        return inTransaction((connection, unsent) -> {
            try (BulkReturning<M> creation = new BulkReturning<>(model, sql, session, connection, unsent)) {
                return creation.all(instances);
            }
        });
    }

    /** {@return how many rows were written} */
    long upsert(Collection<M> instances, ConflictSpec conflict) {
        Upserts<M> upserts = new Upserts<>(model, sql, session, conflict);
        return inTransaction((connection, unsent) -> upserts.all(instances, connection, unsent));
    }

    private <T> T inTransaction(Writing<M, T> writing) {
        ForeignKeySearch<M> search = new ForeignKeySearch<>(model, session.executor());
        return session.callInTransaction(tx -> {
            Unsent<M> unsent = new Unsent<>(search.asksInstances());
            try {
                return session.executor().run(Access.WRITE, null, connection -> writing.write(connection, unsent));
            } catch (ForeignKeyViolation e) {
                throw search.written(e, unsent.instances());
            }
        });
    }

    @FunctionalInterface
    private interface Writing<M, T> {
        T write(Connection connection, Unsent<M> unsent) throws SQLException;
    }
}
