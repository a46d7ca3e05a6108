package io.ferro.docs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Dependencies point one way: processor, engine, config, CDI, test kit. Here every module is on the class path, but the sample: its
 * models would be found with those of the guide.
 */
class ModulesTest {

    private static final String[] ENGINE_EXPORTS = {
        "io.ferro", "io.ferro.model", "io.ferro.query", "io.ferro.schema", "io.ferro.spi"
    };

    private static final String[] ENGINE_INSIDE = {
        "io.ferro.ddl..",
        "io.ferro.dialect..",
        "io.ferro.error..",
        "io.ferro.json..",
        "io.ferro.page..",
        "io.ferro.pool..",
        "io.ferro.raw..",
        "io.ferro.row..",
        "io.ferro.session..",
        "io.ferro.sql..",
        "io.ferro.url..",
        "io.ferro.validation.."
    };

    private final JavaClasses all = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.ferro");

    private final JavaClasses sample =
            new ClassFileImporter().importPath(Checkout.root().resolve("quarkus-sample/target/classes"));

    @Test
    void theEngineKnowsItsDriversAndNothingAboveIt() {
        classes()
                .that()
                .resideInAnyPackage(ENGINE_EXPORTS)
                .or()
                .resideInAnyPackage(ENGINE_INSIDE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(
                        ENGINE_EXPORTS,
                        with(
                                ENGINE_INSIDE,
                                "java..",
                                "jakarta.validation..",
                                "javax.net.ssl..",
                                "javax.sql..",
                                "org.slf4j..",
                                "org.jspecify..",
                                "com.fasterxml.jackson..",
                                "com.zaxxer.hikari..",
                                "jakarta.json.bind..",
                                "tools.jackson..",
                                "org.sqlite..",
                                "org.postgresql..")))
                .check(all);
    }

    /** Applications may go without it: what they always load must not need it. */
    @Test
    void fewClassesKnowJakartaValidation() {
        noClasses()
                .that()
                .resideInAnyPackage(with(ENGINE_EXPORTS, ENGINE_INSIDE))
                .and()
                .resideOutsideOfPackage("io.ferro.validation..")
                .and()
                .doNotHaveFullyQualifiedName("io.ferro.EnginesOptions")
                .and()
                .doNotHaveFullyQualifiedName("io.ferro.error.ValidationErrors")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.validation..")
                .check(all);
    }

    /**
     * One class looks up the generated code of a model, once, one knows the type arguments of a JSON field, and one makes records of the
     * rows of hand-written SQL; nothing else in the engine, and so nothing on the way of a model's row, but for what a JSON library does
     * by itself.
     */
    @Test
    void theEngineReadsNothingByReflection() {
        noClasses()
                .that()
                .resideInAnyPackage(with(ENGINE_EXPORTS, ENGINE_INSIDE))
                .and()
                .doNotHaveFullyQualifiedName("io.ferro.spi.ModelDescriptor")
                .and()
                .doNotHaveFullyQualifiedName("io.ferro.spi.JsonType")
                .and()
                .doNotHaveFullyQualifiedName("io.ferro.row.RecordShape")
                .and()
                .resideOutsideOfPackage("io.ferro.json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(all);
    }

    @Test
    void nobodyOutsideReachesIntoTheEngine() {
        noClasses()
                .that()
                .resideInAnyPackage("io.ferro.config..", "io.ferro.cdi..", "io.ferro.tck..", "io.ferro.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENGINE_INSIDE)
                .check(all);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENGINE_INSIDE)
                .check(sample);
    }

    @Test
    void theProcessorKnowsNoOtherModule() {
        noClasses()
                .that()
                .resideInAPackage("io.ferro.processor..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are of another module of Ferro",
                        type -> type.getPackageName().startsWith("io.ferro")
                                && !type.getPackageName().startsWith("io.ferro.processor")))
                .check(all);
    }

    @Test
    void configurationKnowsOnlyTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("io.ferro.config..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.ferro.cdi..", "io.ferro.tck..", "jakarta..")
                .check(all);
    }

    @Test
    void cdiKnowsNoTestKit() {
        noClasses()
                .that()
                .resideInAPackage("io.ferro.cdi..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.ferro.tck..", "io.ferro.processor..")
                .check(all);
    }

    /** Applications may go without either: only their implementations load what knows them. */
    @Test
    void fewClassesKnowThreadContexts() {
        noClasses()
                .that()
                .resideInAPackage("io.ferro.cdi..")
                .and()
                .resideOutsideOfPackage("io.ferro.cdi.propagation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.enterprise.concurrent..", "org.eclipse.microprofile.context..")
                .check(all);
    }

    @Test
    void thePlanOfADeploymentKnowsNoContainer() {
        noClasses()
                .that()
                .resideInAPackage("io.ferro.cdi.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.eclipse.microprofile..")
                .check(all);
    }

    private static String[] with(String[] some, String... others) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(others)).toArray(String[]::new);
    }
}
