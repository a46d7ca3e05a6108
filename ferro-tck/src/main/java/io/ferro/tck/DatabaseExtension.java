package io.ferro.tck;

import io.ferro.tck.error.TckErrors;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the database they run on, and leaves out those of a database that the developer did not choose. */
final class DatabaseExtension implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return CurrentDatabase.annotated(context)
                .filter(database -> !Database.selected().contains(database))
                .map(database -> ConditionEvaluationResult.disabled("this run is restricted by " + Database.PROPERTY))
                .orElseGet(() -> ConditionEvaluationResult.enabled("its database belongs to this run"));
    }

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD; // What a constructor takes is dropped after the test.
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Database.class || type == TestDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Database database = CurrentDatabase.of(context)
                .orElseThrow(() -> TckErrors.noDatabaseYet(
                        parameter.getDeclaringExecutable().toString()));
        return parameter.getParameter().getType() == Database.class
                ? database
                : CurrentDatabase.fresh(context, database);
    }
}
