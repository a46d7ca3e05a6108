package io.ferro.session;

import io.ferro.Call;
import io.ferro.Models;
import io.ferro.Row;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.TransactionOptions;
import io.ferro.error.SessionErrors;
import io.ferro.query.Conflict;
import io.ferro.query.Query;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stands for the session that a route leads to, at the moment of each call. */
final class AmbientSession implements Session {

    private final Route route;

    AmbientSession(Route route) {
        this.route = route;
    }

    @Override
    public String connectionName() {
        return route.on(Session::connectionName);
    }

    @Override
    public <M> Query<M> query(Class<M> model) {
        return new RoutedModels<>(model, route).query();
    }

    @Override
    public <M> Models<M> models(Class<M> model) {
        return new RoutedModels<>(model, route);
    }

    @Override
    public <M> M get(Class<M> model, Object key) {
        return route.on(session -> session.get(model, key));
    }

    @Override
    public <M> Optional<M> find(Class<M> model, Object key) {
        return route.on(session -> session.find(model, key));
    }

    @Override
    public <M> M create(M instance) {
        return route.on(session -> session.create(instance));
    }

    @Override
    public <M> M save(M instance) {
        return route.on(session -> session.save(instance));
    }

    @Override
    public <M> M upsert(M instance, Conflict<M> conflict) {
        return route.on(session -> session.upsert(instance, conflict));
    }

    @Override
    public <M> long bulkUpsert(Collection<M> instances, Conflict<M> conflict) {
        return route.on(session -> session.bulkUpsert(instances, conflict));
    }

    @Override
    public boolean delete(Object instance) {
        return route.on(session -> session.delete(instance));
    }

    @Override
    public <M> M refresh(M instance) {
        return route.on(session -> session.refresh(instance));
    }

    @Override
    public void evict(Object instance) {
        run(session -> session.evict(instance));
    }

    @Override
    public <M> long bulkCreate(Stream<M> instances) {
        return route.on(session -> session.bulkCreate(instances));
    }

    @Override
    public <M> List<M> bulkCreateReturning(Collection<M> instances) {
        return route.on(session -> session.bulkCreateReturning(instances));
    }

    @Override
    public long execute(String sql, @Nullable Object... values) {
        return route.on(session -> session.execute(sql, values));
    }

    @Override
    public List<Row> fetchAll(String sql, @Nullable Object... values) {
        return route.on(session -> session.fetchAll(sql, values));
    }

    @Override
    public Stream<Row> stream(String sql, @Nullable Object... values) {
        return route.on(session -> session.stream(sql, values));
    }

    @Override
    public Optional<Row> fetchOne(String sql, @Nullable Object... values) {
        return route.on(session -> session.fetchOne(sql, values));
    }

    @Override
    public Transaction begin(TransactionOptions options) {
        return route.on(session -> session.begin(options));
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T callInTransaction(
            TransactionOptions options, Call<Transaction, T, X> work) throws X {
        try {
            return route.on(session -> {
                try {
                    return session.callInTransaction(options, work);
                } catch (RuntimeException unchecked) {
                    throw unchecked;
                } catch (Exception checked) {
                    throw new Carried(checked);
                }
            });
        } catch (Carried carried) {
            throw carried.<X>exception();
        }
    }

    @Override
    public void onClose(Runnable action) {
        run(session -> session.onClose(action));
    }

    @Override
    public boolean isOpen() {
        return route.on(Session::isOpen);
    }

    @Override
    public void close() {
        throw SessionErrors.notYours();
    }

    private void run(Consumer<Session> work) {
        route.on((Function<Session, @Nullable Void>) session -> {
            work.accept(session);
            return null;
        });
    }

    /** Brings a checked exception of the work through the route, which knows none. */
    private static final class Carried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Carried(Exception checked) {
            super(null, checked, false, false);
        }

        @SuppressWarnings("unchecked")
        <X extends Exception> X exception() {
            return (X) Objects.requireNonNull(getCause());
        }
    }
}
