package io.ferro.tck.engine;

import io.ferro.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Assertions inside a session on the default connection. */
public abstract class SessionAssertions extends ConnectedAssertions {

    private Session session;

    /** For subclasses. */
    protected SessionAssertions() {}

    @BeforeEach
    final void openSession() {
        session = engines().session();
    }

    @AfterEach
    final void closeSession() {
        session.close();
    }

    /** {@return the open session} */
    protected final Session session() {
        return session;
    }

    /**
     * Creates an instance in a session of its own, so that the open session knows nothing of it.
     *
     * @param <M> the model
     * @param instance the instance
     * @return the instance created
     */
    protected final <M> M createdElsewhere(M instance) {
        try (Session other = engines().session()) {
            return other.create(instance);
        }
    }
}
