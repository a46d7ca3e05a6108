package io.ferro.tck.conformance;

import io.ferro.tck.Database;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Turns what happens in one plan of tests into results. Safe for use by several threads. */
final class Recording {

    private final TestPlan plan;
    private final ResultWriter writer;
    private final Map<UniqueId, Database> turns = new ConcurrentHashMap<>();

    Recording(TestPlan plan, ResultWriter writer) {
        this.plan = plan;
        this.writer = writer;
    }

    void onDatabase(TestIdentifier container, Database database) {
        turns.put(container.getUniqueIdObject(), database);
    }

    /**
     * A test, or a container of tests, that ended or did not begin. A container that passed says nothing; one that did not
     * speaks for all tests in it, those that never began included.
     */
    void ended(TestIdentifier identifier, Outcome outcome) {
        if (identifier.isTest()) {
            method(identifier).ifPresent(source -> write(identifier, TestMarks.ids(source.getJavaMethod()), outcome));
        } else if (outcome != Outcome.PASSED) {
            write(identifier, idsWithin(identifier), outcome);
        }
    }

    /** Tests were left out, because this machine lacks something. */
    void without(String what) {
        writer.selection("no " + what);
    }

    void end() {
        writer.end();
    }

    private Collection<String> idsWithin(TestIdentifier container) {
        if (container.getSource().orElse(null) instanceof ClassSource source) {
            return TestMarks.idsWithin(source.getJavaClass());
        }
        return method(container)
                .map(MethodSource::getJavaMethod)
                .map(TestMarks::ids)
                .orElse(List.of());
    }

    private void write(TestIdentifier identifier, Collection<String> ids, Outcome outcome) {
        if (ids.isEmpty()) {
            return;
        }
        String test = name(identifier);
        Set<Database> databases = databases(identifier);
        for (String id : ids) {
            if (databases.isEmpty()) {
                writer.result(new Result(id, Optional.empty(), outcome, test));
            }
            databases.forEach(database -> writer.result(new Result(id, Optional.of(database), outcome, test)));
        }
    }

    /** The one of its turn, else what its class says: a class that failed before its first turn failed on each. */
    private Set<Database> databases(TestIdentifier identifier) {
        return upwards(identifier)
                .flatMap(each -> Stream.ofNullable(turns.get(each.getUniqueIdObject())))
                .findFirst()
                .map(Set::of)
                .or(() -> type(identifier).map(TestMarks::databases))
                .orElse(Set.of());
    }

    private Optional<Class<?>> type(TestIdentifier identifier) {
        return upwards(identifier)
                .flatMap(each -> each.getSource().stream())
                .flatMap(source -> source instanceof MethodSource method
                        ? Stream.<Class<?>>of(method.getJavaClass())
                        : source instanceof ClassSource type
                                ? Stream.<Class<?>>of(type.getJavaClass())
                                : Stream.empty())
                .findFirst();
    }

    /** The test method that a test, a turn of a test or a dynamic test belongs to. */
    private Optional<MethodSource> method(TestIdentifier identifier) {
        return upwards(identifier)
                .flatMap(each -> each.getSource().stream())
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .findFirst();
    }

    private Stream<TestIdentifier> upwards(TestIdentifier identifier) {
        return Stream.iterate(Optional.of(identifier), Optional::isPresent, each -> each.flatMap(plan::getParent))
                .map(Optional::orElseThrow);
    }

    private String name(TestIdentifier identifier) {
        Optional<Method> method = method(identifier).map(MethodSource::getJavaMethod);
        return type(identifier).map(Class::getName).orElse("")
                + method.map(each -> "." + each.getName()).orElse("")
                + " "
                + identifier.getDisplayName();
    }
}
