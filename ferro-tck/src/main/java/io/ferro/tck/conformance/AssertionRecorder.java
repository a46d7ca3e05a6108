package io.ferro.tck.conformance;

import io.ferro.tck.Database;
import io.ferro.tck.Lack;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Records which promises were proved on which database. JUnit finds it by itself; it works where the build sets the system
 * property {@value #RUN}, and rests everywhere else: in an IDE, or in a container that executes tests for a client that
 * records them.
 */
public final class AssertionRecorder implements TestExecutionListener {

    /** The name of the build, the same in all modules and another one for each build. */
    static final String RUN = "ferro-tck.run";

    /** The directory of the module, which Maven's test plugins set. */
    static final String MODULE = "basedir";

    private final Properties properties;

    private volatile @Nullable Recording recording;

    /** Called by JUnit. */
    public AssertionRecorder() {
        this(System.getProperties());
    }

    AssertionRecorder(Properties properties) {
        this.properties = properties;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        String run = properties.getProperty(RUN, "");
        String module = properties.getProperty(MODULE, "");
        if (!run.isBlank() && !module.isBlank()) {
            recording = new Recording(
                    plan,
                    ResultWriter.begin(
                            ResultFile.directory(Path.of(module)),
                            run,
                            Database.selected(),
                            TestSelection.in(properties)));
        }
    }

    @Override
    public void reportingEntryPublished(TestIdentifier identifier, ReportEntry entry) {
        Optional.ofNullable(entry.getKeyValuePairs().get(Database.PROPERTY))
                .flatMap(Database::find)
                .ifPresent(database -> current().forEach(each -> each.onDatabase(identifier, database)));
        Optional.ofNullable(entry.getKeyValuePairs().get(Lack.KEY))
                .ifPresent(what -> current().forEach(each -> each.without(what)));
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        current().forEach(each -> each.ended(identifier, Outcome.SKIPPED));
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        Outcome outcome = switch (result.getStatus()) {
            case SUCCESSFUL -> Outcome.PASSED;
            case FAILED -> Outcome.FAILED;
            case ABORTED -> Outcome.ABORTED;
        };
        current().forEach(each -> each.ended(identifier, outcome));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        current().forEach(Recording::end);
        recording = null;
    }

    private Stream<Recording> current() {
        return Stream.ofNullable(recording);
    }
}
