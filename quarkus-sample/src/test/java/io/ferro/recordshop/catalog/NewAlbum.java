package io.ferro.recordshop.catalog;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Albums that tests add: no two have the same title. */
final class NewAlbum {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private NewAlbum() {}

    static Map<String, Object> json() {
        return json("Test pressing " + COUNT.incrementAndGet(), "AC/DC");
    }

    static Map<String, Object> json(String title, String artist) {
        return Map.of("title", title, "artist", artist, "genre", "Rock", "price", "12.50");
    }

    static Response post(Object body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/albums");
    }

    static Response put(long id, Object body) {
        return given().contentType(ContentType.JSON).body(body).put("/api/albums/{id}", id);
    }

    /** {@return the key of an album that was added} */
    static long added() {
        return post(json()).then().statusCode(201).extract().jsonPath().getLong("id");
    }
}
