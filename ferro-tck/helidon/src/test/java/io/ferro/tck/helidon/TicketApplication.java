package io.ferro.tck.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.TestDatabase;
import io.ferro.tck.process.Fork;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The application as Helidon's own main class starts it, with everything found as users have it, and a client of it. */
final class TicketApplication implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Server started on (http://localhost:\\d+) .*");

    private final Fork fork;
    private final HttpClient client = HttpClient.newHttpClient();
    private URI address = URI.create("");

    private TicketApplication(Fork fork) {
        this.fork = fork;
    }

    static TicketApplication start(Path directory, TestDatabase database) throws Exception {
        TicketApplication application = new TicketApplication(Fork.start(
                directory,
                Map.of("FERRO_URL", database.url()),
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dferro.auto-migrate=true",
                        "-Dferro.implicit-sessions=forbid",
                        "-Dserver.port=0",
                        "-Dorg.slf4j.simpleLogger.log.com.zaxxer.hikari=info"),
                Class.forName("io.helidon.Main")));
        try {
            application.findAddress();
        } catch (Exception | Error e) {
            application.close();
            throw e;
        }
        return application;
    }

    /** The line about its features is its last one; before that it would not hear that it is told to end. */
    private void findAddress() throws IOException, InterruptedException {
        MatchResult line = ADDRESS.matcher(fork.await(" features: ["))
                .results()
                .findFirst()
                .orElseThrow();
        address = URI.create(line.group(1) + "/tickets/somebody/");
    }

    Answer go(Way way) {
        return new Answer(way, post(way.path()));
    }

    /** Has those answered that wait. */
    void callWaiting() {
        assertThat(post("called").join().statusCode()).isEqualTo(204);
    }

    private CompletableFuture<HttpResponse<String>> post(String path) {
        return client.sendAsync(request(path).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    /** Waits until its sessions and connections are as expected: a request ends a little later than its answer comes. */
    void awaitState(String expected) throws IOException, InterruptedException {
        String state = state();
        for (int tries = 0; tries < 600 && !state.equals(expected); tries++) {
            Thread.sleep(50);
            state = state();
        }
        assertThat(state).isEqualTo(expected);
    }

    private String state() throws IOException, InterruptedException {
        return client.send(request(".").build(), BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Connection", "close");
    }

    /** {@return the lines that it logged until it ended because it was told to} */
    List<String> stop() throws IOException, InterruptedException {
        return fork.stop().lines().toList();
    }

    @Override
    public void close() {
        fork.close();
    }
}
