package io.ferro.tck;

import io.ferro.tck.error.TckErrors;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Leaves out, aloud, the classes whose program is not installed. */
final class ProgramCheck implements ExecutionCondition {

    private final Predicate<String> installed;
    private final Map<String, String> environment;
    private final Consumer<String> announcement;

    /** Called by JUnit. */
    ProgramCheck() {
        this(name -> Program.find(name).isPresent(), System.getenv(), System.out::println);
    }

    ProgramCheck(Predicate<String> installed, Map<String, String> environment, Consumer<String> announcement) {
        this.installed = installed;
        this.environment = environment;
        this.announcement = announcement;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            return ConditionEvaluationResult.enabled("decided for its class");
        }
        return context.getTestClass()
                .flatMap(type ->
                        AnnotationSupport.findAnnotation(type, NeedsProgram.class, context.getEnclosingTestClasses()))
                .map(NeedsProgram::value)
                .map(program -> decide(program, context))
                .orElseGet(() -> ConditionEvaluationResult.enabled("it needs no program"));
    }

    private ConditionEvaluationResult decide(String program, ExtensionContext context) {
        if (installed.test(program)) {
            return ConditionEvaluationResult.enabled(program + " is installed");
        }
        String test = context.getRequiredTestClass().getSimpleName();
        if (environment.containsKey("CI")) {
            throw TckErrors.programMissing(program, test);
        }
        context.publishReportEntry(Program.MISSING, program);
        announcement.accept("Ferro TCK: " + test + " is not run, because " + program
                + " is not installed (apt-get install " + program + ")");
        return ConditionEvaluationResult.disabled(program + " is not installed");
    }
}
