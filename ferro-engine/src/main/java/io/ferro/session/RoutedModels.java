package io.ferro.session;

import io.ferro.Models;
import io.ferro.Session;
import io.ferro.query.Assignment;
import io.ferro.query.Page;
import io.ferro.query.PageRequest;
import io.ferro.query.Query;
import io.ferro.spi.QueryRunner;
import io.ferro.spi.QuerySpec;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
    public boolean delete(M instance) {
        return route.on(session -> session.delete(instance));
    }

    @Override
    public M refresh(M instance) {
        return route.on(session -> session.refresh(instance));
    }

    @Override
    public long bulkCreate(Collection<M> instances) {
        return route.on(session -> session.bulkCreate(instances));
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
        return route.on(session -> session.query(model).matching(query).all());
    }

    @Override
    public Optional<M> first(QuerySpec<M> query) {
        return route.on(session -> session.query(model).matching(query).first());
    }

    @Override
    public Page<M> page(QuerySpec<M> query, PageRequest request) {
        return route.on(session -> session.query(model).matching(query).page(request));
    }

    @Override
    public void requireRowLocks() {
        route.on(session -> session.query(model).forUpdate());
    }

    @Override
    public long count(QuerySpec<M> query) {
        return route.on(session -> session.query(model).matching(query).count());
    }

    @Override
    public boolean exists(QuerySpec<M> query) {
        return route.on(session -> session.query(model).matching(query).exists());
    }

    @Override
    public int update(QuerySpec<M> query, List<Assignment<M>> assignments) {
        return route.on(session -> session.query(model).matching(query).update(assignments));
    }

    @Override
    public int delete(QuerySpec<M> query) {
        return route.on(session -> session.query(model).matching(query).delete());
    }
}
