package io.ferro.recordshop.catalog;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.ferro.DatabaseException;
import io.ferro.Engine;
import io.ferro.cdi.Using;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens to albums is on the second connection, and only there. */
abstract class ActivitySuite {

    @Inject
    Engine shop;

    @Inject
    @Using("analytics")
    Engine analytics;

    @Test
    void recordsWhatHappensToAnAlbum() {
        long id = NewAlbum.added();
        get("/api/albums/{id}", id);
        NewAlbum.put(id, NewAlbum.json());
        given().delete("/api/albums/{id}", id);

        assertThat(kinds(id)).containsExactly("ADDED", "VIEWED", "CHANGED", "REMOVED");
    }

    @Test
    void recordsNothingThatDidNotHappen() {
        get("/api/albums/0").then().statusCode(404);
        given().delete("/api/albums/0").then().statusCode(404);

        assertThat(kinds(0)).isEmpty();
    }

    @Test
    void keepsItsTableOnItsOwnConnection() {
        assertThat(analytics.name()).isEqualTo("analytics");
        assertThat(shop.name()).isEqualTo("default");
        assertThatThrownBy(() -> shop.fetchAll("select * from album_event")).isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> analytics.fetchAll("select * from album")).isInstanceOf(DatabaseException.class);
    }

    @Test
    void showsWhatIsViewedMost() {
        long id = NewAlbum.added();
        for (int i = 0; i < 9; i++) {
            get("/api/albums/{id}", id);
        }

        get("/api/popular")
                .then()
                .statusCode(200)
                .body("[0].album.id", equalTo((int) id))
                .body("[0].album.artist", equalTo("AC/DC"))
                .body("[0].views", equalTo(9));

        given().delete("/api/albums/{id}", id);
        get("/api/popular").then().body("album.id", not(hasItem((int) id)));
    }

    @Test
    void refusesAWrongLimit() {
        get("/api/popular?limit=51").then().statusCode(400).body("violations[0].field", equalTo("limit"));
    }

    private List<String> kinds(long album) {
        return analytics
                .fetchAll("select kind from album_event where album_id = ? order by happened_at", album)
                .stream()
                .map(row -> row.getString("kind"))
                .toList();
    }
}
