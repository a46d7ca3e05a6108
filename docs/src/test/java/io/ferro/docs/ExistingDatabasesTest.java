package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.docs.records.Album;
import io.ferro.docs.records.Album_;
import io.ferro.docs.records.AlbumsOf;
import io.ferro.docs.records.AlbumsOf_;
import io.ferro.docs.records.Artist;
import io.ferro.docs.records.PlaylistTrack;
import io.ferro.docs.records.PlaylistTrack_;
import io.ferro.model.Ref;
import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The snippets of existing-databases.md. */
class ExistingDatabasesTest {

    private static final List<String> STATEMENTS = List.of(
            "create table \"Artist\" (\"ArtistId\" INTEGER PRIMARY KEY, \"Name\" NVARCHAR(120))",
            "create table \"Album\" (\"AlbumId\" INTEGER PRIMARY KEY, \"Title\" NVARCHAR(160) NOT NULL,"
                    + " \"ArtistId\" INTEGER NOT NULL REFERENCES \"Artist\", \"Rating\" INTEGER NOT NULL DEFAULT 0,"
                    + " \"Updated\" DATETIME)",
            "create trigger touched after insert on \"Album\" begin update \"Album\" set \"Updated\" = 'now'"
                    + " where \"AlbumId\" = new.\"AlbumId\"; end",
            "create table \"PlaylistTrack\" (\"PlaylistId\" INTEGER NOT NULL, \"TrackId\" INTEGER NOT NULL,"
                    + " PRIMARY KEY (\"PlaylistId\", \"TrackId\"))",
            "create view albums_of as select r.\"Name\" as artist, count(*) as albums from \"Album\" a"
                    + " join \"Artist\" r on r.\"ArtistId\" = a.\"ArtistId\" group by r.\"Name\"",
            "insert into \"Artist\" values (1, 'AC/DC'), (2, 'Accept')",
            "insert into \"Album\" (\"AlbumId\", \"Title\", \"ArtistId\") values"
                    + " (1, 'For Those About To Rock We Salute You', 1), (2, 'Balls to the Wall', 2),"
                    + " (4, 'Let There Be Rock', 1)",
            "insert into \"PlaylistTrack\" values (1, 3402)");

    @Test
    void aDatabaseThatWasThereBefore() {
        try (TestDatabase file = Database.SQLITE.fresh()) {
            try (Engines administration = Engines.create()) {
                Engine engine = administration.connect(file.url());
                STATEMENTS.forEach(engine::execute);
            }
            String url = file.url();
            try (Engines engines = Engines.create(Album.class, Artist.class, PlaylistTrack.class, AlbumsOf.class)) {
                engines.connect(url); // sends no statement that creates or changes a table
                try (Session session = engines.session()) {
                    List<Album> rock = session.query(Album.class)
                            .where(Album_.title.contains("Rock"))
                            .orderBy(Album_.id.asc())
                            .all();
                    String name = rock.get(0).artist().get().name();

                    Optional<PlaylistTrack> found = session.find(PlaylistTrack.class, new PlaylistTrack_.Key(1, 3402));
                    assertThat(rock).hasSize(2);
                    assertThat(name).isEqualTo("AC/DC");
                    assertThat(found).isPresent();

                    Album album = session.create(new Album("Breaker", Ref.id(Artist.class, 2L)));
                    assertThat(album.updated()).isNull();
                    assertThat(session.refresh(album).updated()).isNotNull(); // now it has what the trigger wrote
                    assertThat(album.id()).isEqualTo(5);

                    List<AlbumsOf> many = session.query(AlbumsOf.class)
                            .where(AlbumsOf_.albums.ge(2))
                            .all();
                    assertThatThrownBy(() -> session.create(new AlbumsOf("Accept", 7)))
                            .isInstanceOf(ConfigurationException.class)
                            .hasMessageContaining("FERRO-0360");
                    assertThat(many).containsExactlyInAnyOrder(new AlbumsOf("AC/DC", 2), new AlbumsOf("Accept", 2));
                }
            }
        }
    }
}
