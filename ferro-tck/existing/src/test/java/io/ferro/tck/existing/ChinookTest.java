package io.ferro.tck.existing;

import static io.ferro.tck.existing.PlainRows.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.model.Ref;
import io.ferro.tck.Assertion;
import io.ferro.tck.existing.chinook.Album;
import io.ferro.tck.existing.chinook.Album_;
import io.ferro.tck.existing.chinook.Artist;
import io.ferro.tck.existing.chinook.Artist_;
import io.ferro.tck.existing.chinook.Customer;
import io.ferro.tck.existing.chinook.Customer_;
import io.ferro.tck.existing.chinook.Employee;
import io.ferro.tck.existing.chinook.Employee_;
import io.ferro.tck.existing.chinook.Genre;
import io.ferro.tck.existing.chinook.Invoice;
import io.ferro.tck.existing.chinook.InvoiceLine;
import io.ferro.tck.existing.chinook.InvoiceLine_;
import io.ferro.tck.existing.chinook.MediaType;
import io.ferro.tck.existing.chinook.Playlist;
import io.ferro.tck.existing.chinook.PlaylistTrack;
import io.ferro.tck.existing.chinook.PlaylistTrack_;
import io.ferro.tck.existing.chinook.Track;
import io.ferro.tck.existing.chinook.Track_;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Chinook database of a shop for music, with every table mapped. */
class ChinookTest extends ExistingDatabaseAssertions {

    private static final Class<?>[] MODELS = {
        Album.class,
        Artist.class,
        Customer.class,
        Employee.class,
        Genre.class,
        Invoice.class,
        InvoiceLine.class,
        MediaType.class,
        Playlist.class,
        PlaylistTrack.class,
        Track.class
    };

    private Engine engine;
    private String before;

    @BeforeEach
    void connect() throws SQLException {
        engine = existing(
                onSqlite() ? ChinookScript.sqlite() : ChinookScript.postgres(), onSqlite() ? null : "chinook", MODELS);
        before = catalog(engine);
    }

    @Test
    @Assertion({"MODEL-03", "MODEL-04"})
    void everythingIsReadAsPlainJdbcReadsIt() throws SQLException {
        assertReads(engine, Artist.class, a -> row(a.id(), a.name()), "select \"ArtistId\", \"Name\" from \"Artist\"");
        assertReads(engine, Genre.class, g -> row(g.id(), g.name()), "select \"GenreId\", \"Name\" from \"Genre\"");
        assertReads(
                engine,
                MediaType.class,
                m -> row(m.id(), m.name()),
                "select \"MediaTypeId\", \"Name\" from \"MediaType\"");
        assertReads(
                engine,
                Playlist.class,
                p -> row(p.id(), p.name()),
                "select \"PlaylistId\", \"Name\" from \"Playlist\"");
        assertReads(
                engine,
                Album.class,
                a -> row(a.id, a.title, key(a.artist)),
                "select \"AlbumId\", \"Title\", \"ArtistId\" from \"Album\"");
        assertReads(
                engine,
                Track.class,
                t -> row(
                        t.id,
                        t.name,
                        key(t.album),
                        key(t.mediaType),
                        key(t.genre),
                        t.composer,
                        t.milliseconds,
                        t.bytes,
                        t.unitPrice),
                "select \"TrackId\", \"Name\", \"AlbumId\", \"MediaTypeId\", \"GenreId\", \"Composer\", \"Milliseconds\","
                        + " \"Bytes\", \"UnitPrice\" from \"Track\"");
        assertReads(
                engine,
                PlaylistTrack.class,
                p -> row(p.playlist(), p.track()),
                "select \"PlaylistId\", \"TrackId\" from \"PlaylistTrack\"");
        assertReads(
                engine,
                Employee.class,
                e -> row(e.id, e.lastName, e.firstName, e.title, key(e.reportsTo), e.birthDate, e.hireDate),
                "select \"EmployeeId\", \"LastName\", \"FirstName\", \"Title\", \"ReportsTo\", \"BirthDate\", \"HireDate\""
                        + " from \"Employee\"");
        assertReads(
                engine,
                Customer.class,
                c -> row(
                        c.getId(),
                        c.getFirstName(),
                        c.getLastName(),
                        c.getCompany(),
                        c.getEmail(),
                        key(c.getSupportRep())),
                "select \"CustomerId\", \"FirstName\", \"LastName\", \"Company\", \"Email\", \"SupportRepId\" from \"Customer\"");
        assertReads(
                engine,
                Invoice.class,
                i -> row(i.id, key(i.customer), i.date, i.country, i.total),
                "select \"InvoiceId\", \"CustomerId\", \"InvoiceDate\", \"BillingCountry\", \"Total\" from \"Invoice\"");
        assertReads(
                engine,
                InvoiceLine.class,
                l -> row(l.id(), key(l.invoice()), key(l.track()), l.unitPrice(), l.quantity()),
                "select \"InvoiceLineId\", \"InvoiceId\", \"TrackId\", \"UnitPrice\", \"Quantity\" from \"InvoiceLine\"");
    }

    @Test
    @Assertion("MODEL-04")
    void oneRowOfEachKindIsCreatedChangedAndDeleted() throws SQLException {
        try (Session session = engine.session()) {
            Artist artist = session.create(new Artist(900, "Nina Simone"));
            Genre genre = session.create(new Genre(900, "Soul"));
            MediaType mediaType = session.create(new MediaType(900, null));
            session.create(new Playlist(900, "Night"));
            Album album = session.create(album(artist));
            Track track = session.create(track(album, genre, mediaType));
            PlaylistTrack entry = session.create(new PlaylistTrack(900, 9000));
            Employee employee = session.create(employee());
            Customer customer = session.create(customer(employee));
            Invoice invoice = session.create(invoice(customer));
            InvoiceLine line =
                    session.create(new InvoiceLine(9000, Ref.to(invoice), Ref.to(track), new BigDecimal("1.29"), 2));

            session.save(new Artist(900, "Eunice Waymon"));
            session.save(new Genre(900, null));
            session.save(new MediaType(900, "Tape"));
            session.save(new Playlist(900, "Day"));
            album.title = "Pastel \"Blues\"";
            track.composer = "Žofia ł 😀";
            track.unitPrice = new BigDecimal("2.50");
            track.genre = null;
            employee.reportsTo = Ref.id(Employee.class, 1);
            customer.setCompany(null);
            invoice.total = new BigDecimal("2.58");
            session.save(album);
            session.save(track);
            session.save(entry);
            session.save(employee);
            session.save(customer);
            session.save(invoice);
            session.save(new InvoiceLine(9000, line.invoice(), line.track(), line.unitPrice(), 3));
        }
        assertChanged();
        try (Session session = engine.session()) {
            assertThat(session.delete(session.get(InvoiceLine.class, 9000))).isTrue();
            assertThat(session.delete(session.get(Invoice.class, 900))).isTrue();
            assertThat(session.delete(session.get(Customer.class, 900))).isTrue();
            assertThat(session.delete(session.get(Employee.class, 900))).isTrue();
            assertThat(session.delete(session.get(PlaylistTrack.class, new PlaylistTrack_.Key(900, 9000))))
                    .isTrue();
            assertThat(session.delete(session.get(Track.class, 9000))).isTrue();
            assertThat(session.delete(session.get(Album.class, 900))).isTrue();
            assertThat(session.delete(session.get(Artist.class, 900))).isTrue();
            assertThat(session.delete(session.get(Genre.class, 900))).isTrue();
            assertThat(session.delete(session.get(MediaType.class, 900))).isTrue();
            assertThat(session.delete(session.get(Playlist.class, 900))).isTrue();
            assertThat(session.find(PlaylistTrack.class, new PlaylistTrack_.Key(900, 9000)))
                    .isEmpty();
        }
        everythingIsReadAsPlainJdbcReadsIt();
        assertThat(catalog(engine)).isEqualTo(before);
    }

    private void assertChanged() {
        try (Session session = engine.session()) {
            Track track = session.get(Track.class, 9000);
            assertThat(track.name).isEqualTo("Feeling Good");
            assertThat(track.composer).isEqualTo("Žofia ł 😀");
            assertThat(track.unitPrice).isEqualByComparingTo("2.50");
            assertThat(track.genre).isNull();
            assertThat(album(track).artist.get().name()).isEqualTo("Eunice Waymon");
            assertThat(album(track).title).isEqualTo("Pastel \"Blues\"");
            assertThat(session.get(InvoiceLine.class, 9000).quantity()).isEqualTo(3);
            assertThat(session.get(Invoice.class, 900).date).isEqualTo(LocalDate.of(1965, 2, 28));
            assertThat(session.get(Customer.class, 900).getCompany()).isNull();
            assertThat(key(session.get(Employee.class, 900).reportsTo)).isEqualTo(1);
            assertThat(session.find(PlaylistTrack.class, new PlaylistTrack_.Key(900, 9000)))
                    .isPresent();
        }
    }

    @Test
    @Assertion("MODEL-03")
    void questionsAreAskedInItsNames() {
        try (Session session = engine.session()) {
            assertThat(session.query(Album.class)
                            .where(Album_.title.startsWith("Ac\u00fastico"))
                            .count())
                    .isEqualTo(3);
            assertThat(session.query(Track.class)
                            .where(
                                    Track_.unitPrice.gt(new BigDecimal("0.99")),
                                    Track_.album.id().eq(227))
                            .orderBy(Track_.milliseconds.desc())
                            .first())
                    .get()
                    .extracting(track -> track.name)
                    .isEqualTo("Occupation / Precipice");
            assertThat(session.query(Employee.class)
                            .where(Employee_.reportsTo.isNull())
                            .one()
                            .orElseThrow()
                            .lastName)
                    .isEqualTo("Adams");
            assertThat(session.query(Customer.class)
                            .where(Customer_.supportRep.id().in(3, 4), Customer_.company.isNotNull())
                            .count())
                    .isEqualTo(7);
            assertThat(session.query(Artist.class).where(Artist_.name.isNull()).exists())
                    .isFalse();
            assertThat(session.query(PlaylistTrack.class)
                            .where(PlaylistTrack_.playlist.eq(18))
                            .all())
                    .containsExactly(new PlaylistTrack(18, 597));
            assertThat(session.query(InvoiceLine.class)
                            .where(InvoiceLine_.invoice.id().eq(1))
                            .all())
                    .extracting(line -> line.track().get().name)
                    .containsExactlyInAnyOrder("Balls to the Wall", "Restless and Wild");
        }
    }

    @Test
    @Assertion("MIG-06")
    void aMigrationFindsNothingToDo() throws SQLException {
        assertNothingToMigrate(engine);
    }

    private static Album album(Artist artist) {
        Album album = new Album();
        album.id = 900;
        album.title = "Pastel Blues";
        album.artist = Ref.to(artist);
        return album;
    }

    private static Album album(Track track) {
        return Objects.requireNonNull(track.album).get();
    }

    private static Track track(Album album, @Nullable Genre genre, MediaType mediaType) {
        Track track = new Track();
        track.id = 9000;
        track.name = "Feeling Good";
        track.album = Ref.to(album);
        track.genre = genre == null ? null : Ref.to(genre);
        track.mediaType = Ref.to(mediaType);
        track.milliseconds = 174_000;
        return track;
    }

    private static Employee employee() {
        Employee employee = new Employee();
        employee.id = 900;
        employee.firstName = "Grace";
        employee.lastName = "Hopper";
        employee.birthDate = LocalDate.of(1906, 12, 9);
        return employee;
    }

    private static Customer customer(Employee employee) {
        Customer customer = new Customer();
        customer.setId(900);
        customer.setFirstName("Ada");
        customer.setLastName("Lovelace");
        customer.setCompany("Analytical Engines");
        customer.setEmail("ada@example.org");
        customer.setSupportRep(Ref.to(employee));
        return customer;
    }

    private static Invoice invoice(Customer customer) {
        Invoice invoice = new Invoice();
        invoice.id = 900;
        invoice.customer = Ref.to(customer);
        invoice.date = LocalDate.of(1965, 2, 28);
        return invoice;
    }
}
