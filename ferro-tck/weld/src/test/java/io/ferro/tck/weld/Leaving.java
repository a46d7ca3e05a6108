package io.ferro.tck.weld;

import io.ferro.Engine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Beans that work with the database while they are destroyed. */
final class Leaving {

    static final List<Class<? extends Leaver>> SCOPED = List.of(First.class, Second.class, Third.class);

    static final List<Class<? extends Leaver>> SINGLETONS = List.of(FirstSingleton.class, SecondSingleton.class);

    /** What each of them found, or how it failed. */
    static final List<String> LOG = new CopyOnWriteArrayList<>();

    private Leaving() {}

    abstract static class Leaver {

        @Inject
        Engine engine;

        void wake() {}

        @PreDestroy
        void leave() {
            try {
                engine.fetchAll("select 1 as one");
                LOG.add("worked");
            } catch (RuntimeException e) {
                LOG.add(e.toString());
            }
        }
    }

    @ApplicationScoped
    static class First extends Leaver {}

    @ApplicationScoped
    static class Second extends Leaver {}

    @ApplicationScoped
    static class Third extends Leaver {}

    @Singleton
    static class FirstSingleton extends Leaver {}

    @Singleton
    static class SecondSingleton extends Leaver {}
}
