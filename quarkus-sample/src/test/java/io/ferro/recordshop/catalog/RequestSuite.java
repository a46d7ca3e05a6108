package io.ferro.recordshop.catalog;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Models;
import io.ferro.tck.Assertion;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many requests at once over HTTP. */
abstract class RequestSuite {

    private static final int REQUESTS = 50;

    private static final Map<String, Integer> CODES =
            Map.of("now", 200, "failing", 500, "careless", 500, "stage", 200, "failing-stage", 500, "suspended", 200);

    @Inject
    Models<Artist> artists;

    /** Also where another thread answers. */
    @Test
    @Assertion({"CDI-07", "SESS-06"})
    void eachRequestHasOneSessionThatEndsWithIt() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(16);
        try {
            List<Future<?>> asked = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                int number = i;
                CODES.forEach((path, code) -> asked.add(clients.submit(() -> ask(path, number, code))));
            }
            for (Future<?> answer : asked) {
                answer.get();
            }
        } finally {
            clients.shutdown();
        }

        assertThat(report()).isEqualTo(REQUESTS * CODES.size() + " sessions, 0 open, 0 connections");
        assertThat(artists.where(Artist_.name.startsWith("signed ")).count()).isEqualTo(REQUESTS * 4L);
    }

    private static void ask(String path, int number, int code) {
        String name = "signed " + path + " " + number;
        Response answer = given().contentType(ContentType.TEXT)
                .body(name)
                .post(path.equals("now") ? "/signings" : "/signings/" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(code);
        if (code == 200) {
            assertThat(answer.asString()).isEqualTo(name);
        }
    }

    /** The end of a request may be a little later than its answer. */
    private static String report() throws InterruptedException {
        long timeout = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        String report = get("/signings").asString();
        while (!report.endsWith(" 0 open, 0 connections") && System.nanoTime() < timeout) {
            Thread.sleep(20);
            report = get("/signings").asString();
        }
        return report;
    }
}
