package io.ferro.tck.weld;

import static org.assertj.core.api.Assertions.catchThrowable;

import io.ferro.Engine;
import io.ferro.cdi.Using;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeploymentProblemsTest {

    @ApplicationScoped
    static class Reports {
        @Inject
        @Using("analytics")
        Engine analytics;
    }

    @TempDir
    Path directory;

    private String problem(WhichExtension extension, String properties, Class<?> type) {
        Throwable thrown = catchThrowable(() -> WeldApplication.start(extension, directory, properties, List.of(type)));
        return thrown.getClass().getName() + ": " + thrown.getMessage();
    }

    @ParameterizedTest
    @EnumSource
    void unknownKey(WhichExtension extension) {
        System.out.println(problem(extension, "ferro.ulr=x\nferro.pool.max-connections=many", Reports.class));
        System.out.println(problem(extension, "ferro.analytics.url=postgresql://me:hunter2@localhost:1/shop", Reports.class));
        System.out.println(problem(extension, "", Reports.class));
    }
}
