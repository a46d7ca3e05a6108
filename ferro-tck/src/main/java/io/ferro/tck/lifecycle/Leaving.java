package io.ferro.tck.lifecycle;

import io.ferro.Engine;
import io.ferro.Session;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Beans that write a row while they are destroyed. */
final class Leaving {

    /** In scopes that end before singletons do. */
    static final List<Class<?>> SCOPED = List.of(Leaver.class, Scoped.class, OtherScoped.class);

    /** Containers destroy them in any order. */
    static final List<Class<?>> SINGLETONS = List.of(
            Leaver.class,
            Scoped.class,
            Single.class,
            OtherSingle.class,
            User.class,
            UserOfUser.class,
            Looking.class,
            Holder.class,
            Pen.class);

    /** A singleton that another one made. */
    static final List<Class<?>> PRODUCTS = List.of(Maker.class, Product.class);

    private Leaving() {}

    @ApplicationScoped
    static class Scoped extends Leaver {
        @Inject
        Engine engine;

        Scoped() {
            super("scoped");
        }

        @Override
        Engine engine() {
            return engine;
        }
    }

    @ApplicationScoped
    static class OtherScoped extends Leaver {
        @Inject
        Engine engine;

        OtherScoped() {
            super("other scoped");
        }

        @Override
        Engine engine() {
            return engine;
        }
    }

    @Singleton
    static class Single extends Leaver {
        @Inject
        Engine engine;

        Single() {
            super("single");
        }

        @Override
        Engine engine() {
            return engine;
        }

        @Transactional
        public void write(Leaver other, String moment) {
            other.write(moment);
        }
    }

    @Singleton
    static class OtherSingle extends Leaver {
        @Inject
        Engine engine;

        OtherSingle() {
            super("other single");
        }

        @Override
        Engine engine() {
            return engine;
        }
    }

    /** Has nothing of Ferro's itself, and writes in a transaction of another bean. */
    @Singleton
    static class User extends Leaver {
        @Inject
        Single used;

        User() {
            super("user");
        }

        @Override
        Engine engine() {
            return used.engine();
        }

        @Override
        @PreDestroy
        void leave() {
            used.write(this, "left");
        }
    }

    @Singleton
    static class UserOfUser extends Leaver {
        @Inject
        User used;

        UserOfUser() {
            super("user of user");
        }

        @Override
        Engine engine() {
            return used.engine();
        }
    }

    /** Shows no container what it uses. */
    @Singleton
    static class Looking extends Leaver {
        @Inject
        Instance<Object> beans;

        Looking() {
            super("looking");
        }

        @Override
        Engine engine() {
            return beans.select(Engine.class).get();
        }
    }

    @Singleton
    static class Holder {
        @Inject
        Pen pen;

        void start(@Observes Startup event) {
            pen.write("started");
        }
    }

    /** Ends with the one that holds it. */
    @Dependent
    static class Pen {
        @Inject
        Engine engine;

        void write(String moment) {
            engine.execute("insert into presence (bean, moment) values (?, ?)", "pen", moment);
        }

        @PreDestroy
        void leave() {
            write("left");
        }
    }

    /** Makes a singleton and ends it. */
    @Singleton
    static class Maker {
        @Inject
        Engine engine;

        private int made;

        @Produces
        @Singleton
        Product make() {
            made++;
            return new Product("product");
        }

        void end(@Disposes Product product) {
            write(product.name(), made == 1 ? "left" : "left by another maker");
        }

        void start(@Observes Startup event, Product product) {
            write(product.name(), "started");
        }

        private void write(String bean, String moment) {
            engine.execute("insert into presence (bean, moment) values (?, ?)", bean, moment);
        }

        @PreDestroy
        void leave() {
            write("maker", "left");
        }
    }

    record Product(String name) {}

    /** Leaves a transaction open. */
    @ApplicationScoped
    static class Forgetful {
        @Inject
        Engine engine;

        void start(@Observes Startup event) {
            Session session = engine.session();
            session.begin();
            session.execute("insert into presence (bean, moment) values (?, ?)", "forgetful", "started");
        }
    }
}
