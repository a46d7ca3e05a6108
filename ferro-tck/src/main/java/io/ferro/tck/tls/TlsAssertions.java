package io.ferro.tck.tls;

import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Assertions with servers of their own, which are stopped after the last test of a class. */
@OnDatabase(Database.POSTGRESQL)
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TlsAssertions {

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    TlsAssertions() {}

    @AfterAll
    final void closeEverything() throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }

    final <C extends AutoCloseable> C closedAfterwards(C resource) {
        opened.push(resource);
        return resource;
    }

    static Attempt to(TlsServer server, String host, String parameters) {
        return as("postgres", server, host, parameters);
    }

    static Attempt as(String user, TlsServer server, String host, String parameters) {
        return new Attempt(server.url(user, host, parameters));
    }
}
