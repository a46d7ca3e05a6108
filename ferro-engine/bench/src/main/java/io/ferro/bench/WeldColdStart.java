package io.ferro.bench;

import io.ferro.Engine;
import io.ferro.bench.model.Article;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;

/** Reads one row in a container, on the database of {@code ferro.url}, and says what the process took until then. */
final class WeldColdStart {

    private WeldColdStart() {}

    public static void main(String[] arguments) {
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            container.select(Engine.class).get().runInSession(session -> session.get(Article.class, 1L));
            System.out.println(SinceStart.now().line());
        }
    }
}
