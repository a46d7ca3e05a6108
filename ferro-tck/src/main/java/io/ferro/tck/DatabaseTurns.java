package io.ferro.tck;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs a test class once on each database of the run. */
final class DatabaseTurns implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<Turn> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return Database.selected().stream().map(Turn::new);
    }

    record Turn(Database database) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return database.label();
        }

        @Override
        public void prepareInvocation(ExtensionContext context) {
            CurrentDatabase.set(context, database);
        }
    }
}
