package io.ferro.bench;

import io.ferro.Session;
import io.ferro.bench.model.Article;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Inject;

/** Reads one row in a container, from the database of {@code ferro.url}, and says what the process took until then. */
final class WeldColdStart {

    private WeldColdStart() {}

    @ApplicationScoped
    static class Reader {

        @Inject
        Session session;

        @ActivateRequestContext
        Article first() {
            return session.get(Article.class, 1L);
        }
    }

    public static void main(String[] arguments) {
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            container.select(Reader.class).get().first();
            System.out.println(SinceStart.now().line());
        }
    }
}
