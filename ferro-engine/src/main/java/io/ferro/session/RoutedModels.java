package io.ferro.session;

import io.ferro.Models;
import io.ferro.Session;
import io.ferro.query.Assignment;
import io.ferro.query.Conflict;
import io.ferro.query.Page;
import io.ferro.query.PageRequest;
import io.ferro.query.Query;
import io.ferro.spi.Grouping;
import io.ferro.spi.Projection;
import io.ferro.spi.QueryRunner;
import io.ferro.spi.QuerySpec;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything for one model, on the session that a route leads to. */
final class RoutedModels<M> extends Models<M> implements QueryRunner<M> {

    private final Class<M> model;
    private final Route route;

    RoutedModels(Class<M> model, Route route) {
        this.model = model;
        this.route = route;
    }

    @Override
    public M get(Object key) {
        return route.on(session -> session.get(model, key));
    }

    @Override
    public Optional<M> find(Object key) {
        return route.on(session -> session.find(model, key));
    }

    @Override
    public Query<M> query() {
        return Query.on(this);
    }

    @Override
    public M create(M instance) {
        return route.on(session -> session.create(instance));
    }

    @Override
    public M save(M instance) {
        return route.on(session -> session.save(instance));
    }

    @Override
    public M upsert(M instance, Conflict<M> conflict) {
        return route.on(session -> session.upsert(instance, conflict));
    }

    @Override
    public long bulkUpsert(Collection<M> instances, Conflict<M> conflict) {
        return route.on(session -> session.bulkUpsert(instances, conflict));
    }

    @Override
    public boolean delete(M instance) {
        return route.on(session -> session.delete(instance));
    }

    @Override
    public M refresh(M instance) {
        return route.on(session -> session.refresh(instance));
    }

    @Override
    public long bulkCreate(Stream<M> instances) {
        return route.on(session -> session.bulkCreate(instances));
    }

    @Override
    public List<M> bulkCreateReturning(Collection<M> instances) {
        return route.on(session -> session.bulkCreateReturning(instances));
    }

    @Override
    public Models<M> using(String connection) {
        return new RoutedModels<>(model, route.using(connection));
    }

    @Override
    public Models<M> in(Session session) {
        return session.models(model);
    }

    @Override
    public List<M> all(QuerySpec<M> query) {
        return run(rows -> rows.all(query));
    }

    @Override
    public Stream<M> stream(QuerySpec<M> query) {
        return run(rows -> rows.stream(query));
    }

    @Override
    public Optional<M> first(QuerySpec<M> query) {
        return run(rows -> rows.first(query));
    }

    @Override
    public Page<M> page(QuerySpec<M> query, PageRequest request) {
        return run(rows -> rows.page(query, request));
    }

    @Override
    public void requireRowLocks() {
        run(rows -> {
            rows.requireRowLocks();
            return true;
        });
    }

    @Override
    public long count(QuerySpec<M> query) {
        return run(rows -> rows.count(query));
    }

    @Override
    public long count(QuerySpec<M> query, Grouping grouping) {
        return run(rows -> rows.count(query, grouping));
    }

    @Override
    public <R extends @Nullable Object> List<R> select(QuerySpec<M> query, Projection<R> projection) {
        return run(rows -> rows.select(query, projection));
    }

    @Override
    public boolean exists(QuerySpec<M> query) {
        return run(rows -> rows.exists(query));
    }

    @Override
    public int update(QuerySpec<M> query, List<Assignment<M>> assignments) {
        return run(rows -> rows.update(query, assignments));
    }

    @Override
    public int delete(QuerySpec<M> query) {
        return run(rows -> rows.delete(query));
    }

    private <R> R run(Function<QueryRunner<M>, R> work) {
        return route.on(session -> work.apply(session.query(model).runner()));
    }
}
