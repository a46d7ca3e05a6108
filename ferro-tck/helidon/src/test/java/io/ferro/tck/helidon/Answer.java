package io.ferro.tck.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** What the application answers, sooner or later. */
record Answer(Way way, CompletableFuture<HttpResponse<String>> response) {

    void assertIsRight() {
        HttpResponse<String> answer = response.join();
        assertThat(answer.statusCode()).as(way + ": " + answer.body()).isEqualTo(way.status());
        if (way.status() == 200) {
            assertThat(answer.body()).startsWith("shared true on a VirtualThread");
        }
    }
}
