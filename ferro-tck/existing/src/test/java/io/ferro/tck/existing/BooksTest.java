package io.ferro.tck.existing;

import static io.ferro.tck.existing.PlainRows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.CheckViolation;
import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.UniqueViolation;
import io.ferro.model.Ref;
import io.ferro.tck.Assertion;
import io.ferro.tck.existing.books.Author;
import io.ferro.tck.existing.books.AuthorCountry;
import io.ferro.tck.existing.books.AuthorCountry_;
import io.ferro.tck.existing.books.AuthorName;
import io.ferro.tck.existing.books.AuthorName_;
import io.ferro.tck.existing.books.Book;
import io.ferro.tck.existing.books.BookAuthor;
import io.ferro.tck.existing.books.BookAuthor_;
import io.ferro.tck.existing.books.Book_;
import io.ferro.tck.existing.books.Celebrity;
import io.ferro.tck.existing.books.CelebrityUpdate;
import io.ferro.tck.existing.books.Coupon;
import io.ferro.tck.existing.books.CustomerData;
import io.ferro.tck.existing.books.GreekBook;
import io.ferro.tck.existing.books.Person;
import io.ferro.tck.existing.books.Publisher;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SchemaCrawler's test database, with every table and view mapped that has columns of types that Ferro knows. */
class BooksTest extends ExistingDatabaseAssertions {

    private static final List<Class<?>> EVERYWHERE = List.of(
            Author.class,
            Book.class,
            BookAuthor.class,
            Publisher.class,
            Celebrity.class,
            CelebrityUpdate.class,
            GreekBook.class,
            Coupon.class,
            AuthorName.class);

    private Engine engine;
    private String before;

    @BeforeEach
    void connect() throws SQLException {
        List<Class<?>> models = new ArrayList<>(EVERYWHERE);
        if (!onSqlite()) {
            models.addAll(List.of(AuthorCountry.class, Person.class, CustomerData.class));
        }
        engine = existing(
                onSqlite() ? BooksScript.sqlite() : BooksScript.postgres(),
                onSqlite() ? null : "books",
                models.toArray(Class<?>[]::new));
        before = catalog(engine);
    }

    @Test
    @Assertion({"MODEL-03", "MODEL-04"})
    void everythingIsReadAsPlainJdbcReadsIt() throws SQLException {
        assertReads(
                engine,
                Author.class,
                a -> row(a.id, a.firstName, a.lastName, a.city, a.state, a.postalCode, a.country),
                "select id, firstname, lastname, city, state, postalcode, country from authors");
        assertReads(
                engine,
                Book.class,
                b -> row(b.id, b.title, b.description, b.publisher, b.published, b.price, key(b.previousEdition)),
                "select id, title, description, publisherid, publicationdate, price, previouseditionid from books");
        assertReads(
                engine,
                BookAuthor.class,
                b -> row(b.book(), b.author(), b.remark()),
                "select bookid, authorid, somedata from bookauthors");
        assertReads(engine, Publisher.class, p -> row(p.id, p.publisher), "select id, publisher from publishers");
        assertReads(engine, Celebrity.class, c -> row(c.id(), c.name()), "select \"Id\", name from \"Celebrities\"");
        assertReads(
                engine,
                CelebrityUpdate.class,
                c -> row(c.celebrity(), c.update()),
                "select \"Celebrity Id\", \"UPDATE\" from \"Celebrity Updates\"");
        assertReads(
                engine,
                Coupon.class,
                c -> row(c.id, c.data, c.coupons, c.books),
                "select id, data, coupons, books from coupons");
        assertReads(
                engine,
                AuthorName.class,
                a -> row(a.id(), a.firstName(), a.lastName()),
                "select id, firstname, lastname from authorslist");
    }

    @Test
    @Assertion("MODEL-04")
    void oneRowOfEachKindIsCreatedChangedAndDeleted() throws SQLException {
        try (Session session = engine.session()) {
            Publisher publisher = session.create(publisher("Χάρτινο"));
            assertThat(publisher.id).isEqualTo(21);
            Author author = session.create(author(50));
            Book book = session.create(book(50, 21));
            session.create(new BookAuthor(50, 50, null));
            session.create(new Celebrity(50, "Hypatia"));
            session.create(new CelebrityUpdate(50, "Found"));
            session.create(new GreekBook((short) 50, "Στοιχεῖα", null, (short) 21));
            Coupon coupon = new Coupon();
            coupon.id = 50;
            session.create(coupon);

            publisher.publisher = "Χαρτί";
            author.city = null;
            book.price = 12.25;
            book.previousEdition = Ref.id(Book.class, 50);
            coupon.data = "ten";
            session.save(publisher);
            session.save(author);
            session.save(book);
            session.save(new BookAuthor(50, 50, "wrote it"));
            session.save(new Celebrity(50, null));
            session.save(new CelebrityUpdate(50, null));
            session.save(new GreekBook((short) 50, "Στοιχεῖα", "Euclid", (short) 21));
            session.save(coupon);
        }
        try (Session session = engine.session()) {
            assertThat(session.get(Publisher.class, 21).publisher).isEqualTo("Χαρτί");
            assertThat(session.get(Author.class, 50).city).isNull();
            assertThat(session.get(Book.class, 50).price).isEqualTo(12.25);
            assertThat(key(session.get(Book.class, 50).previousEdition)).isEqualTo(50);
            assertThat(session.get(BookAuthor.class, new BookAuthor_.Key(50, 50))
                            .remark())
                    .isEqualTo("wrote it");
            assertThat(session.get(GreekBook.class, (short) 50).description()).isEqualTo("Euclid");
            assertThat(session.get(Coupon.class, 50).data).isEqualTo("ten");

            assertThat(session.delete(session.get(Coupon.class, 50))).isTrue();
            assertThat(session.delete(session.get(GreekBook.class, (short) 50))).isTrue();
            assertThat(session.delete(session.get(CelebrityUpdate.class, 50))).isTrue();
            assertThat(session.delete(session.get(Celebrity.class, 50))).isTrue();
            assertThat(session.delete(session.get(BookAuthor.class, new BookAuthor_.Key(50, 50))))
                    .isTrue();
            assertThat(session.delete(session.get(Book.class, 50))).isTrue();
            // The trigger of the sample swallows each deletion on PostgreSQL: Ferro says that no row went away.
            assertThat(session.delete(session.get(Author.class, 50))).isEqualTo(onSqlite());
            assertThat(session.find(Author.class, 50).isPresent()).isEqualTo(!onSqlite());
            assertThat(session.delete(session.get(Publisher.class, 21))).isTrue();
            assertThat(session.find(Book.class, 50)).isEmpty();
        }
        everythingIsReadAsPlainJdbcReadsIt();
        assertThat(catalog(engine)).isEqualTo(before);
    }

    @Test
    @Assertion("MODEL-03")
    void aColumnThatIsOnlyReadKeepsTheDefaultOfTheDatabase() {
        try (Session session = engine.session()) {
            Author author = author(50);
            author.country = "Egypt";
            session.create(author);
            assertThat(author.country).isEqualTo("Egypt");
            assertThat(session.refresh(author).country).isEqualTo("USA");
            Author canadian = session.get(Author.class, 20);
            canadian.country = "USA";
            canadian.city = "Montréal";
            session.save(canadian);
            assertThat(session.refresh(canadian).country).isEqualTo("Canada");
            assertThat(canadian.city).isEqualTo("Montréal");
        }
    }

    @Test
    @Assertion("MODEL-05")
    void itsConstraintsHold() {
        try (Session session = engine.session()) {
            Author small = author(50);
            small.state = "ny";
            assertThatThrownBy(() -> session.create(small)).isInstanceOf(CheckViolation.class);
            assertThatThrownBy(() -> session.create(new BookAuthor(2, 4, null))).isInstanceOf(UniqueViolation.class);
            Book second = book(50, 1);
            second.previousEdition = Ref.id(Book.class, 1);
            assertThatThrownBy(() -> session.create(second)).isInstanceOf(UniqueViolation.class);
        }
    }

    @Test
    void viewsAreAsked() {
        try (Session session = engine.session()) {
            assertThat(session.query(AuthorName.class)
                            .where(AuthorName_.lastName.startsWith("D"))
                            .orderBy(AuthorName_.firstName.asc())
                            .all())
                    .extracting(AuthorName::firstName)
                    .containsExactly("Damian", "Denise", "Ira");
            assertThat(session.get(AuthorName.class, 13)).isSameAs(session.get(AuthorName.class, 13));
            assertThat(session.query(Book.class)
                            .where(Book_.published.ge(LocalDate.of(2010, 1, 1)), Book_.price.gt(80))
                            .one()
                            .orElseThrow()
                            .id)
                    .isEqualTo(5);
        }
    }

    @Test
    void whatOnlyPostgresHasIsRead() throws SQLException {
        if (onSqlite()) {
            assertThat(before).doesNotContain("person");
            return;
        }
        try (Session session = engine.session()) {
            session.execute("insert into person values ('Ada', 'small', 'happy'), ('Bob', null, null)");
            assertThat(session.query(Person.class).all())
                    .containsExactlyInAnyOrder(
                            new Person("Ada", Person.Size.small, "happy"), new Person("Bob", null, null));
            assertThat(session.query(AuthorCountry.class).count()).isZero();
            session.execute("refresh materialized view authorscountries");
            assertThat(session.query(AuthorCountry.class)
                            .where(AuthorCountry_.country.eq("Ghana"))
                            .all())
                    .extracting(author -> author.lastName)
                    .containsExactly("Aguilar");
            CustomerData data = new CustomerData();
            data.id = 1;
            data.data = "no";
            assertThatThrownBy(() -> session.create(data)).isInstanceOf(CheckViolation.class);
            data.data = "yes, please";
            session.create(data);
            assertThat(session.refresh(data).data).isEqualTo("yes, please");
        }
        assertThat(catalog(engine).replaceAll("relation m.*", "")).isEqualTo(before.replaceAll("relation m.*", ""));
    }

    @Test
    @Assertion("MIG-06")
    void aMigrationFindsNothingToDo() throws SQLException {
        assertNothingToMigrate(engine);
    }

    private static Publisher publisher(String name) {
        Publisher publisher = new Publisher();
        publisher.publisher = name;
        return publisher;
    }

    private static Author author(int id) {
        Author author = new Author();
        author.id = id;
        author.firstName = "Hypatia";
        author.lastName = "of Alexandria";
        author.city = "Alexandria";
        author.state = "EG";
        return author;
    }

    private static Book book(int id, int publisher) {
        Book book = new Book();
        book.id = id;
        book.title = "Στοιχεῖα";
        book.publisher = publisher;
        book.published = LocalDate.of(1482, 5, 25);
        return book;
    }
}
