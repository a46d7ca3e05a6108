package io.ferro.tck.conformance;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Executes fixtures with a recorder that knows nothing of the build in which this happens. */
final class Recorder {

    private final Properties properties = new Properties();
    private final Path module;

    Recorder(Path module) {
        this.module = module;
        properties.setProperty(AssertionRecorder.MODULE, module.toString());
        properties.setProperty(AssertionRecorder.RUN, "run 1");
    }

    Recorder with(String property, String value) {
        properties.setProperty(property, value);
        return this;
    }

    Recorder without(String property) {
        properties.remove(property);
        return this;
    }

    /** Executes test classes and returns what was recorded, one word for each cell. */
    List<String> record(Class<?>... types) {
        LauncherDiscoveryRequest request = request(types);
        launcher().execute(request, new AssertionRecorder(properties));
        return recorded();
    }

    List<String> recorded() {
        return files().stream()
                .flatMap(file -> file.results().stream())
                .map(result -> result.id() + " "
                        + result.database().map(Enum::name).orElse("nowhere") + " " + result.outcome())
                .toList();
    }

    List<ResultFile> files() {
        return ResultFile.of("run 1", ResultFile.directory(module)).stream()
                .map(ResultFile::read)
                .toList();
    }

    static LauncherDiscoveryRequest request(Class<?>... types) {
        List<? extends DiscoverySelector> selectors =
                List.of(types).stream().map(type -> selectClass(type)).toList();
        return LauncherDiscoveryRequestBuilder.request().selectors(selectors).build();
    }

    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build());
    }
}
