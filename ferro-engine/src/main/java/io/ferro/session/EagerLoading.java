package io.ferro.session;

import io.ferro.model.Many;
import io.ferro.model.Ref;
import io.ferro.query.Fetch;
import io.ferro.query.ManyAttribute;
import io.ferro.query.Relation;
import io.ferro.spi.ModelDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Loads relations of many instances at once: one statement for each relation, however many instances there are. */
final class EagerLoading {

    private final DefaultSession session;

    EagerLoading(DefaultSession session) {
        this.session = session;
    }

    <M> void load(ModelDescriptor<M> model, Collection<M> owners, List<? extends Fetch<M>> fetches) {
        if (!owners.isEmpty()) {
            fetches.forEach(fetch -> load(model, owners, fetch, fetch.relation()));
        }
    }

    private <M, T> void load(ModelDescriptor<M> model, Collection<M> owners, Fetch<M> fetch, Relation<M, T> relation) {
        ModelDescriptor<T> target = ModelDescriptor.of(relation.target());
        Collection<T> loaded = relation instanceof ManyAttribute<M, T> many
                ? collections(model, owners, target, many, !fetch.nested().isEmpty())
                : references(model, owners, target, relation);
        load(target, loaded, nested(fetch));
    }

    /** What is nested belongs to the target: {@link Relation#with} takes nothing else. */
    @SuppressWarnings("unchecked")
    private static <T> List<Fetch<T>> nested(Fetch<?> fetch) {
        return (List<Fetch<T>>) (List<?>) fetch.nested();
    }

    private <M, T> Collection<T> references(
            ModelDescriptor<M> model, Collection<M> owners, ModelDescriptor<T> target, Relation<M, T> relation) {
        Set<T> loaded = identitySet();
        Map<Object, List<Ref<T>>> missing = new LinkedHashMap<>();
        for (M owner : owners) {
            Ref<T> reference = held(model, owner, relation);
            if (reference == null) {
                continue;
            }
            T known = known(target, reference);
            if (known == null) {
                missing.computeIfAbsent(reference.id(Object.class), key -> new ArrayList<>())
                        .add(reference);
            } else {
                reference.loaded(known);
                loaded.add(known);
            }
        }
        session.related(target).withKey(missing.keySet(), (key, instance) -> {
            missing.getOrDefault(key, List.of()).forEach(reference -> reference.loaded(instance));
            loaded.add(instance);
        });
        return loaded;
    }

    private <T> @Nullable T known(ModelDescriptor<T> target, Ref<T> reference) {
        return reference.isLoaded() ? reference.get() : session.identityMap().get(target, reference.id(Object.class));
    }

    /** {@return the instances that were loaded, if loading goes on from there} */
    private <M, T> Collection<T> collections(
            ModelDescriptor<M> model,
            Collection<M> owners,
            ModelDescriptor<T> target,
            ManyAttribute<M, T> relation,
            boolean goesOn) {
        ByOwner<T> related = new ByOwner<>();
        for (M owner : owners) {
            Object key = model.key(owner);
            Many<T> collection = held(model, owner, relation);
            if (key != null && collection != null) {
                related.want(key, collection);
            }
        }
        if (relation.isJoined()) {
            session.related(target).linked(relation.join(), related.keys(), related);
        } else {
            session.related(target).referring(relation.foreignKey(), related.keys(), related);
        }
        related.fill();
        return goesOn ? related.all() : List.of();
    }

    /** The rows of a relation by the keys of their owners. */
    private static final class ByOwner<T> implements BiConsumer<Object, T> {

        private final Map<Object, OfOwner<T>> owners = new LinkedHashMap<>();

        /** Most rows follow others of the same owner. */
        private @Nullable Object lastKey;

        private @Nullable OfOwner<T> last;

        /** What one key has. Several collections have it where their owners are instances of the same row. */
        private record OfOwner<T>(List<Many<T>> collections, List<T> related) {}

        void want(Object key, Many<T> collection) {
            owners.computeIfAbsent(key, absent -> new OfOwner<>(new ArrayList<>(1), new ArrayList<>()))
                    .collections()
                    .add(collection);
        }

        Set<Object> keys() {
            return owners.keySet();
        }

        @Override
        public void accept(Object key, T instance) {
            if (key != lastKey) {
                last = owners.get(key);
                lastKey = key;
            }
            if (last != null) {
                last.related().add(instance);
            }
        }

        void fill() {
            owners.values().forEach(owner -> owner.collections().forEach(each -> each.loaded(owner.related())));
        }

        /** {@return each of the rows once} */
        Set<T> all() {
            Set<T> all = identitySet();
            owners.values().forEach(owner -> all.addAll(owner.related()));
            return all;
        }
    }

    /** The field of a relation holds what the relation's type says: the processor wrote both. */
    @SuppressWarnings("unchecked")
    private static <M, H> @Nullable H held(ModelDescriptor<M> model, M owner, Relation<M, ?> relation) {
        return (H) model.related(owner, relation.property());
    }

    private static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
