package io.ferro.session;

import io.ferro.ForeignKeyViolation;
import io.ferro.error.ModelErrors;
import io.ferro.error.SessionErrors;
import io.ferro.model.Links;
import io.ferro.pool.Access;
import io.ferro.query.Query;
import io.ferro.spi.ModelDescriptor;
import io.ferro.sql.LinkSql;
import io.ferro.sql.SqlText;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows linked with an owner. Two are equal when they are of the same relation and owner. Thread-safe. */
final class BoundLinks<T> extends Links<T> {

    private final Membership<T> membership;
    private final Executor executor;

    BoundLinks(Membership<T> membership, Executor executor) {
        this.membership = membership;
        this.executor = executor;
    }

    Membership<T> membership() {
        return membership;
    }

    @Override
    public Query<T> query() {
        return membership.query();
    }

    @Override
    protected long link(Collection<? extends T> related) {
        List<Object> keys = keys(related, "add");
        try {
            return keys.isEmpty() ? 0 : run(sql().insert(membership.key(), keys));
        } catch (ForeignKeyViolation e) {
            throw new ForeignKeySearch<>(target(), executor)
                    .linked(e, membership.relation().join(), keys);
        }
    }

    @Override
    protected long unlink(Collection<? extends T> related) {
        List<Object> keys = keys(related, "remove");
        return keys.isEmpty() ? 0 : run(sql().delete(membership.key(), keys));
    }

    @Override
    protected long unlinkAll() {
        return run(sql().deleteAll(membership.key()));
    }

    private LinkSql sql() {
        return new LinkSql(
                executor.connection().dialect(), membership.relation().join());
    }

    private List<Object> keys(Collection<? extends T> related, String operation) {
        ModelDescriptor<T> target = target();
        return related.stream().map(each -> key(target, each, operation)).toList();
    }

    private ModelDescriptor<T> target() {
        return ModelDescriptor.of(membership.relation().target());
    }

    private static <T> Object key(ModelDescriptor<T> target, T instance, String operation) {
        Object key = target.key(instance);
        if (key == null) {
            throw ModelErrors.noKey(target.model(), operation);
        }
        return key;
    }

    private long run(SqlText text) {
        return membership.route().on(session -> {
            if (!session.isOpen()) {
                throw SessionErrors.closed(session.connectionName());
            }
            return executor.run(Access.WRITE, text.sql(), connection -> {
                try (PreparedStatement statement = connection.prepareStatement(text.sql())) {
                    text.bind(executor.connection().dialect().sink(statement));
                    return (long) statement.executeUpdate();
                }
            });
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoundLinks<?> that && membership.equals(that.membership);
    }

    @Override
    public int hashCode() {
        return membership.hashCode();
    }

    @Override
    public String toString() {
        return "Links[" + membership + "]";
    }
}
