package io.ferro.tck.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.process.Fork;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application has of Jakarta Validation. */
public abstract class ProviderAssertions {

    @TempDir
    Path directory;

    /** For subclasses. */
    protected ProviderAssertions() {}

    @Test
    void withAProviderConstraintsAreChecked() throws Exception {
        assertThat(without("no such jar"))
                .contains("ConstraintViolationException: FERRO-0355: A Parcel was not written");
    }

    @Test
    void withTheApiAloneNothingIsCheckedAndTheLogSaysSoOnce() throws Exception {
        String output = without("hibernate-validator");
        assertThat(output)
                .contains("rows: 2")
                .containsOnlyOnce("FERRO-0356: The API of Jakarta Validation is there and no provider of it");
    }

    @Test
    void withoutTheApiNothingIsCheckedNorSaid() throws Exception {
        assertThat(without("hibernate-validator", "jakarta.validation-api"))
                .contains("rows: 2")
                .doesNotContain("FERRO-035");
    }

    /** Constraints that somebody declared and nobody checks would be found out too late. */
    @Test
    void aProviderThatCannotStartIsAnError() throws Exception {
        assertThat(without("expressly"))
                .contains(
                        "io.ferro.ConfigurationException: FERRO-0357: The provider of Jakarta Validation cannot start")
                .doesNotContain("rows:");
    }

    private String without(String... jars) throws Exception {
        String classPath = Stream.of(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .filter(entry -> Stream.of(jars)
                        .noneMatch(
                                jar -> Path.of(entry).getFileName().toString().startsWith(jar)))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of("-cp", classPath, "-Dorg.slf4j.simpleLogger.log.io.ferro=info");
        try (Fork application = Fork.start(directory, options, UncheckedApplication.class)) {
            return application.result();
        }
    }
}
