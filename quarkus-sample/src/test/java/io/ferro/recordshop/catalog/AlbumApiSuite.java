package io.ferro.recordshop.catalog;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.ferro.Engine;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The albums, as a client sees them over HTTP. */
abstract class AlbumApiSuite {

    private static final String PROBLEM = "application/problem+json";

    @Inject
    Engine engine;

    @Test
    void listsOnePageInOrder() {
        JsonPath first =
                get("/api/albums?limit=50").then().statusCode(200).extract().jsonPath();
        JsonPath second = get("/api/albums?limit=50&page=2").then().extract().jsonPath();

        List<String> titles = first.getList("items.title");
        assertThat(titles).hasSize(50).doesNotContainAnyElementsOf(second.getList("items.title"));
    }

    @Test
    void findsTextInTitlesAndInNamesOfArtists() {
        get("/api/albums?limit=100&text=led zeppelin")
                .then()
                .statusCode(200)
                .body("total", equalTo(14))
                .body("items.artist", everyItem(equalTo("Led Zeppelin")))
                .body("items.title", hasItems("Houses Of The Holy", "Led Zeppelin III"));
    }

    @ParameterizedTest
    @CsvSource({"'50%', 0", "'_', 0", "'''; drop table album; --', 0", "'Caf', 1"})
    void takesTextLiterally(String text, int found) {
        given().queryParam("text", text)
                .get("/api/albums")
                .then()
                .statusCode(200)
                .body("total", equalTo(found));
    }

    @Test
    void filtersByArtistAndGenreTogether() {
        long artist = get("/api/albums?text=led zeppelin").jsonPath().getLong("items[0].artistId");

        given().queryParam("artist", artist)
                .queryParam("genre", "Rock")
                .get("/api/albums")
                .then()
                .body("total", equalTo(14));
        given().queryParam("artist", artist)
                .queryParam("genre", "Opera")
                .get("/api/albums")
                .then()
                .body("total", equalTo(0))
                .body("pages", equalTo(0))
                .body("items", empty());
    }

    @Test
    void sortsByPriceAsANumber() {
        List<Double> cheapest =
                get("/api/albums?sort=price&limit=100").jsonPath().getList("items.price", Double.class);
        List<Double> dearest =
                get("/api/albums?sort=-price&limit=100").jsonPath().getList("items.price", Double.class);

        assertThat(cheapest).isSorted();
        assertThat(dearest).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(dearest.get(0)).isEqualTo(56.43);
    }

    @Test
    void answersAPageBehindTheLastWithNothing() {
        get("/api/albums?page=1000000")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", greaterThan(300));
    }

    @ParameterizedTest
    @CsvSource({"limit, 0", "limit, 101", "page, 0", "sort, id"})
    void refusesAWrongFilter(String name, String value) {
        given().queryParam(name, value)
                .get("/api/albums")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.field", contains(name));
    }

    @Test
    void showsAnAlbumAndItsTracks() {
        long id = get("/api/albums?text=Let There Be Rock").jsonPath().getLong("items[0].id");

        get("/api/albums/{id}", id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Let There Be Rock"))
                .body("artist", equalTo("AC/DC"))
                .body("genre", equalTo("Rock"))
                .body("price", equalTo(7.92f));
        get("/api/albums/{id}/tracks", id)
                .then()
                .statusCode(200)
                .body("position", contains(1, 2, 3, 4, 5, 6, 7, 8))
                .body("[0].name", equalTo("Go Down"))
                .body("[0].composer", equalTo("AC/DC"))
                .body("[0].milliseconds", equalTo(331180));
    }

    @Test
    void showsATrackWithoutComposer() {
        long id = get("/api/albums?text=Balls to the Wall").jsonPath().getLong("items[0].id");

        get("/api/albums/{id}/tracks", id).then().body("composer", contains(nullValue()));
    }

    @Test
    void listsArtistsAndGenresInOrder() {
        get("/api/artists").then().statusCode(200).body("name", hasItems("AC/DC", "Legião Urbana"));
        get("/api/genres").then().statusCode(200).body("", hasItems("Classical", "Rock"));
        assertThat(get("/api/genres").jsonPath().getList("", String.class)).doesNotHaveDuplicates();
    }

    @Test
    void addsAnAlbumByAnArtistItKnows() {
        Map<String, Object> album = NewAlbum.json();

        String location = NewAlbum.post(album)
                .then()
                .statusCode(201)
                .body("title", equalTo(album.get("title")))
                .body("artist", equalTo("AC/DC"))
                .body("price", equalTo(12.5f))
                .extract()
                .header("Location");

        get(location).then().statusCode(200).body("title", equalTo(album.get("title")));
        get(location + "/tracks").then().statusCode(200).body("", empty());
        get("/api/artists").then().body("findAll { it.name == 'AC/DC' }", hasSize(1));
    }

    @Test
    void addsAnAlbumAndItsNewArtist() {
        NewAlbum.post(NewAlbum.json("  First  ", "Nobody Knows Them"))
                .then()
                .statusCode(201)
                .body("title", equalTo("First"));
        NewAlbum.post(NewAlbum.json("Second", "Nobody Knows Them")).then().statusCode(201);

        get("/api/artists").then().body("findAll { it.name == 'Nobody Knows Them' }", hasSize(1));
    }

    @Test
    void saysEverythingThatIsWrong() {
        NewAlbum.post(Map.of("title", " ", "artist", "x".repeat(121), "price", "-0.01"))
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("status", equalTo(400))
                .body("violations.field", contains("artist", "genre", "price", "title"))
                .body("violations.find { it.field == 'title' }.message", equalTo("must not be blank"));
    }

    @Test
    void saysWhichValueIsOfTheWrongType() {
        NewAlbum.post(Map.of("title", "T", "artist", "A", "genre", "G", "price", "cheap"))
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.field", contains("price"));
    }

    @Test
    void refusesTextThatADatabaseCannotStore() {
        NewAlbum.post(NewAlbum.json("Null\0", "AC/DC"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("title"));
        given().queryParam("text", "\0")
                .get("/api/albums")
                .then()
                .statusCode(400)
                .body("violations.field", contains("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{not json"})
    void refusesABodyThatIsNoAlbum(String body) {
        NewAlbum.post(body).then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void refusesASecondAlbumOfTheSameTitleAndArtist() {
        Map<String, Object> album = NewAlbum.json();
        NewAlbum.post(album).then().statusCode(201);
        long other = NewAlbum.added();

        NewAlbum.post(album).then().statusCode(409).contentType(PROBLEM).body("violations", empty());
        NewAlbum.put(other, album).then().statusCode(409).contentType(PROBLEM);
        get("/api/albums/{id}", other).then().body("title", containsString("Test pressing"));
    }

    @Test
    void leavesNoArtistBehindWhenTheAlbumIsRefused() {
        Map<String, Object> album = NewAlbum.json();
        NewAlbum.post(album).then().statusCode(201);

        NewAlbum.post(album).then().statusCode(409);
        get("/api/artists").then().body("findAll { it.name == 'AC/DC' }", hasSize(1));
    }

    @Test
    void changesAnAlbum() {
        long id = NewAlbum.added();
        Map<String, Object> changed =
                Map.of("title", "Changed " + id, "artist", "Iron Maiden", "genre", "Metal", "price", 3);

        NewAlbum.put(id, changed).then().statusCode(200).body("artist", equalTo("Iron Maiden"));

        get("/api/albums/{id}", id)
                .then()
                .body("title", equalTo("Changed " + id))
                .body("artist", equalTo("Iron Maiden"))
                .body("genre", equalTo("Metal"))
                .body("price", equalTo(3.0f));
    }

    @Test
    void deletesAnAlbumWithItsTracks() {
        long id = get("/api/albums?text=Restless and Wild").jsonPath().getLong("items[0].id");

        given().delete("/api/albums/{id}", id).then().statusCode(204);

        get("/api/albums/{id}", id).then().statusCode(404);
        get("/api/albums/{id}/tracks", id).then().statusCode(404);
        get("/api/albums?text=Restless and Wild").then().body("total", equalTo(0));
    }

    @Test
    void saysThatAnAlbumIsMissing() {
        get("/api/albums/0")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("detail", containsString("no such entry"));
        get("/api/albums/0/tracks").then().statusCode(404).contentType(PROBLEM);
        NewAlbum.put(0, NewAlbum.json()).then().statusCode(404).contentType(PROBLEM);
        given().delete("/api/albums/0").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void answersWhatItDoesNotHaveWithAProblemToo() {
        get("/api/nothing").then().statusCode(404).contentType(PROBLEM);
        given().contentType(ContentType.JSON)
                .patch("/api/albums/1")
                .then()
                .statusCode(405)
                .contentType(PROBLEM);
    }

    @Test
    void servesThePage() {
        get("/").then().statusCode(200).contentType(ContentType.HTML).body(containsString("Ferro record shop"));
        get("/shop.js").then().statusCode(200).header("Content-Type", containsString("javascript"));
    }

    /** Whoever writes past the API meets the constraints of the model itself. */
    @Test
    void anArtistNeedsAName() {
        assertThatThrownBy(() -> engine.models(Artist.class).create(new Artist(null, " ")))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("name @NotBlank");
    }
}
