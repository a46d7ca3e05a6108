package io.ferro.tck.weld;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.cdi.TckApplication;
import io.ferro.tck.container.CdiApplication;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class SameBeansTest {

    private static final Set<Class<?>> OURS = Set.of(Engines.class, Engine.class, Session.class, Models.class);

    @Test
    @Assertion("CDI-01")
    void bothExtensionsGiveTheSameBeans(Database database) {
        List<String> portable = beans(WhichExtension.PORTABLE, database);
        List<String> buildCompatible = beans(WhichExtension.BUILD_COMPATIBLE, database);

        assertThat(buildCompatible).isEqualTo(portable);
        assertThat(portable)
                .contains(
                        "@Singleton io.ferro.Engines [Any, Default]",
                        "@Singleton io.ferro.Engine [Any, Default]",
                        "@Singleton io.ferro.Engine [Any, Using(\"analytics\")]",
                        "@Singleton io.ferro.Engine [Any, Using(\"archive\")]",
                        "@Singleton io.ferro.Engine [Any, Using(\"default\")]",
                        "@Singleton io.ferro.Session [Any, Default]",
                        "@Singleton io.ferro.Session [Any, Using(\"analytics\")]",
                        "@Singleton io.ferro.Session [Any, Using(\"archive\")]",
                        "@Singleton io.ferro.Session [Any, Using(\"default\")]",
                        "@Dependent io.ferro.Models[io.ferro.tck.cdi.Region] [Any, Default]",
                        "@Dependent io.ferro.Models[io.ferro.tck.cdi.Visit] [Any, Default]");
    }

    private static List<String> beans(WhichExtension extension, Database database) {
        try (TestDatabase main = database.fresh();
                TestDatabase analytics = database.fresh();
                CdiApplication application = CdiApplication.start(
                        extension, TckApplication.properties(main, analytics), TckApplication.classes())) {
            return application.beans().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .filter(bean -> bean.getTypes().stream().anyMatch(SameBeansTest::isOurs))
                    .map(SameBeansTest::describe)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOurs(Type type) {
        return OURS.contains(type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static String describe(Bean<?> bean) {
        Set<String> qualifiers =
                bean.getQualifiers().stream().map(SameBeansTest::name).collect(Collectors.toCollection(TreeSet::new));
        String types = bean.getTypes().stream()
                .filter(type -> type != Object.class)
                .map(SameBeansTest::name)
                .sorted()
                .collect(Collectors.joining(" "));
        return "@" + bean.getScope().getSimpleName() + " " + types + " " + qualifiers;
    }

    private static String name(Type type) {
        return type instanceof ParameterizedType generic
                ? name(generic.getRawType())
                        + Stream.of(generic.getActualTypeArguments())
                                .map(SameBeansTest::name)
                                .toList()
                : type.getTypeName();
    }

    private static String name(Annotation qualifier) {
        return qualifier instanceof io.ferro.cdi.Using using
                ? "Using(\"" + using.value() + "\")"
                : qualifier.annotationType().getSimpleName();
    }
}
