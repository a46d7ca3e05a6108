package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.cdi.ThreadContextTypes;
import jakarta.enterprise.concurrent.ContextServiceDefinition;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.junit.jupiter.api.Test;

/** The snippets of threads.md, on Weld SE with SmallRye. */
class ThreadsTest {

    @ContextServiceDefinition(
            name = "java:app/WithSession",
            propagated = {ThreadContextTypes.SESSION, ContextServiceDefinition.APPLICATION},
            cleared = ContextServiceDefinition.ALL_REMAINING)
    private static final class Definition {}

    @Test
    void carriesASessionWhereAsked() throws Exception {
        assertThat(Definition.class
                        .getAnnotation(ContextServiceDefinition.class)
                        .propagated())
                .contains("FerroSession");
        ManagedExecutor executor = ManagedExecutor.builder()
                .propagated(ThreadContextTypes.SESSION) // and what else the tasks need, such as ThreadContext.CDI
                .cleared(ThreadContext.ALL_REMAINING)
                .build();
        ManagedExecutor byDefault = ManagedExecutor.builder().build();
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            Engines engines = container.select(Engines.class).get();
            Engine engine = container.select(Engine.class).get();
            engine.callInSession(session -> {
                assertThat(executor.supplyAsync(engines::currentSession).get()).containsSame(session);
                assertThat(byDefault.supplyAsync(engines::currentSession).get()).isEmpty();
                return session;
            });
        } finally {
            executor.shutdown();
            byDefault.shutdown();
        }
    }
}
