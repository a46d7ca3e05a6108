package io.ferro.tck;

import io.ferro.tck.error.TckErrors;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Leaves out, aloud, the classes that need what this machine lacks; where {@code CI} is set they fail. */
abstract class NeedCheck<A extends Annotation> implements ExecutionCondition {

    private final Class<A> mark;
    private final Map<String, String> environment;
    private final Consumer<String> announcement;

    NeedCheck(Class<A> mark, Map<String, String> environment, Consumer<String> announcement) {
        this.mark = mark;
        this.environment = environment;
        this.announcement = announcement;
    }

    /** {@return what this machine lacks of what a class needs, empty if nothing} */
    abstract Optional<Lack> lack(A need);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            return ConditionEvaluationResult.enabled("decided for its class");
        }
        return context.getTestClass()
                .flatMap(type -> AnnotationSupport.findAnnotation(type, mark, context.getEnclosingTestClasses()))
                .flatMap(this::lack)
                .map(lack -> leaveOut(context, lack))
                .orElseGet(() -> ConditionEvaluationResult.enabled("nothing is lacking"));
    }

    private ConditionEvaluationResult leaveOut(ExtensionContext context, Lack lack) {
        String test = context.getRequiredTestClass().getSimpleName();
        if (environment.containsKey("CI")) {
            throw TckErrors.lacking(test, lack.reason() + ", and CI is set", lack.remedy());
        }
        context.publishReportEntry(Lack.KEY, lack.what());
        announcement.accept(
                "Ferro TCK: " + test + " is not run, because " + lack.reason() + " (" + lack.remedy() + ")");
        return ConditionEvaluationResult.disabled(lack.reason());
    }
}
