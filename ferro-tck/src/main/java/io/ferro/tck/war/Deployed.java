package io.ferro.tck.war;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * An application on the server. Closing it undeploys it. Thread-safe.
 *
 * @param address where it answers, with a slash at the end
 * @param undeploy takes it off the server
 */
public record Deployed(URI address, Runnable undeploy) implements AutoCloseable {

    /** Not HTTP/2: under many failing requests Open Liberty gives up such connections. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * {@return the answer}
     *
     * @param path what to get, below the address
     */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    /**
     * {@return the answer}
     *
     * @param path where to post, below the address
     * @param body what to post
     */
    public HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(address.resolve(path)).POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        undeploy.run();
    }
}
