package io.ferro.tck.helidon.main;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.AsyncResponse;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps answers back until somebody calls. */
@ApplicationScoped
class WaitingRoom {

    private record Waiting(AsyncResponse response, String answer) {}

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

    void enter(AsyncResponse response, String answer) {
        waiting.add(new Waiting(response, answer));
    }

    void call() {
        for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
            next.response.resume(next.answer);
        }
    }
}
