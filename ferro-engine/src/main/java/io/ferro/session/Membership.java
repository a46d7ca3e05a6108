package io.ferro.session;

import io.ferro.query.ManyAttribute;
import io.ferro.query.Query;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.QuerySpec;
import io.ferro.sql.Belonging;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which rows belong to a collection: those that one relation leads to from one owner. Immutable and thread-safe.
 *
 * @param <T> the model of the rows
 */
final class Membership<T> {

    private final ManyAttribute<?, T> relation;
    private final Object key;
    private final Route route;

    /**
     * Describes the rows of a collection.
     *
     * @param relation the relation
     * @param key the key of the owner
     * @param route leads to the session that the owner came from
     */
    Membership(ManyAttribute<?, T> relation, Object key, Route route) {
        this.relation = relation;
        this.key = key;
        this.route = route;
    }

    ManyAttribute<?, T> relation() {
        return relation;
    }

    Object key() {
        return key;
    }

    Route route() {
        return route;
    }

    Query<T> query() {
        QuerySpec<T> related = QuerySpec.<T>everything().withWhere(Belonging.of(relation, key));
        return Query.on(new RoutedModels<>(ModelDescriptor.of(relation.target()).model(), route), related);
    }

    /** {@return whether these are the rows that a relation leads to from the owner with this key, on the same session} */
    boolean isOf(ManyAttribute<?, ?> other, Object otherKey, Route otherRoute) {
        return relation == other && key.equals(otherKey) && route.equals(otherRoute);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Membership<?> that && relation == that.relation && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(relation, key);
    }

    @Override
    public String toString() {
        return relation.target().getSimpleName() + " of " + relation.owner().getSimpleName() + " " + key;
    }
}
