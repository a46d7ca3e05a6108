package io.ferro.tck.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Session;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.Test;

/** A request that goes on on another thread has its session there, as it has all its beans; one opened by hand stays. */
public abstract class PropagatedRequestAssertions {

    @Inject
    Connections connections;

    @Inject
    Requests requests;

    @Inject
    Basket basket;

    /** For subclasses. */
    protected PropagatedRequestAssertions() {}

    /** {@return an implementation that propagates the request, by default or because it was asked} */
    protected abstract Carrier withRequest();

    private Session session() {
        return connections.engines.currentSession().orElseThrow();
    }

    @Test
    void itHasItsSession() throws Exception {
        for (ExecutorService threads : Threads.ofEveryKind()) {
            try {
                requests.inRequest(() -> {
                    Visit visit = connections.visits.create(new Visit("Ada"));
                    Session ofRequest = session();
                    UUID here = basket.identity();
                    Callable<Boolean> task = () -> {
                        assertThat(session()).isSameAs(ofRequest);
                        assertThat(connections.visits.get(visit.id)).isSameAs(visit);
                        assertThat(basket.identity()).isEqualTo(here);
                        return true;
                    };
                    assertThat(threads.submit(withRequest().contextual(task)).get())
                            .isTrue();
                    try (Session explicit = connections.analytics.session()) {
                        assertThat(session()).isSameAs(explicit);
                        assertThat(threads.submit(withRequest().contextual(task))
                                        .get())
                                .isTrue();
                    }
                    return true;
                });
                threads.submit(() ->
                                assertThat(connections.engines.currentSession()).isEmpty())
                        .get();
            } finally {
                threads.shutdown();
            }
        }
    }
}
