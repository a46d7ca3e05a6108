package io.ferro.tck;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.platform.commons.support.AnnotationSupport;

/** The database on which a test runs, and the new database that it was given there. */
public final class CurrentDatabase {

    private static final Namespace NAMESPACE = Namespace.create(CurrentDatabase.class);

    private CurrentDatabase() {}

    /** Settles the database of one turn and reports it, because listeners do not see what extensions store. */
    static void set(ExtensionContext context, Database database) {
        store(context).put(Database.class, database);
        context.publishReportEntry(Database.PROPERTY, database.key());
    }

    /**
     * {@return the database of a test's turn, or the one that its class names; empty before the first turn}
     *
     * @param context where JUnit is
     */
    public static Optional<Database> of(ExtensionContext context) {
        Optional<Database> turn = Optional.ofNullable(store(context).get(Database.class, Database.class));
        return turn.or(() -> annotated(context));
    }

    static Optional<Database> annotated(ExtensionContext context) {
        return context.getTestClass()
                .flatMap(type ->
                        AnnotationSupport.findAnnotation(type, OnDatabase.class, context.getEnclosingTestClasses()))
                .map(OnDatabase::value);
    }

    /** The store closes it with the context of the parameter that asked first; contexts within find it there. */
    static TestDatabase fresh(ExtensionContext context, Database database) {
        return store(context).computeIfAbsent(TestDatabase.class, key -> database.fresh(), TestDatabase.class);
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
