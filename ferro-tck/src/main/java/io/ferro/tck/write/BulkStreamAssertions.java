package io.ferro.tck.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.DatabaseException;
import io.ferro.FerroException;
import io.ferro.Session;
import io.ferro.UniqueViolation;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.engine.Outside;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import io.ferro.tck.model.Country;
import io.ferro.tck.model.Country_;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many rows from a stream, all or none. */
public abstract class BulkStreamAssertions extends SessionAssertions {

    /** Enough to be sent in several parts, however they are sent. */
    private static final int MANY = 10_000;

    /** For subclasses. */
    protected BulkStreamAssertions() {}

    private static Stream<Country> countries(int many) {
        return IntStream.range(0, many).mapToObj(n -> new Country("C" + n, "country of no name".repeat(3)));
    }

    private void assertNone() {
        assertThat(Outside.count(database(), "country")).isZero();
        assertThat(session().create(new Country("after", "it goes on")).code()).isEqualTo("after");
    }

    @Test
    @Assertion("MUT-02")
    void fromAStreamInItsOrder() {
        assertThat(session().bulkCreate(IntStream.range(0, MANY).mapToObj(n -> new Author("author " + n, n))))
                .isEqualTo(MANY);
        assertThat(session().query(Author.class).orderBy(Author_.id.asc()).select(Author_.born))
                .isEqualTo(IntStream.range(0, MANY).boxed().toList());
        assertThat(session().bulkCreate(Stream.<Author>of())).isZero();
    }

    @Test
    @Assertion("MUT-02")
    void theDatabaseRefusesTheLast() {
        assertThatThrownBy(() ->
                        session().bulkCreate(Stream.concat(countries(MANY), Stream.of(new Country("C0", "again")))))
                .isInstanceOf(UniqueViolation.class)
                .satisfies(refused ->
                        assertThat(((UniqueViolation) refused).columns()).containsExactly("code"));
        assertNone();
    }

    @Test
    @Assertion("MUT-02")
    void theCallerFailsInTheMiddle() {
        assertThatThrownBy(() -> session().bulkCreate(countries(MANY).peek(country -> {
                    if (country.code().equals("C" + (MANY - 1))) {
                        throw new IllegalStateException("no more");
                    }
                })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no more");
        assertNone();
    }

    @Test
    @Assertion("MUT-02")
    @SuppressWarnings("NullAway") // What is given is wrong.
    void whatIsNoInstance() {
        assertThatThrownBy(() -> session()
                        .bulkCreate(
                                countries(MANY).map(country -> country.code().equals("C500") ? null : country)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("FERRO-0450: Instance 501 ");
        assertThatThrownBy(() -> session().bulkCreate(Arrays.asList(null, new Country("a", "b"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("FERRO-0450: Instance 1 ");
        assertThatThrownBy(() -> session().<Object>bulkCreate(List.of(new Country("a", "b"), new Author("c"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("FERRO-0451: Instance 2 ");
        assertNone();
    }

    @Test
    @Assertion("MUT-02")
    void aValueThatCannotBeStored() {
        assertThatThrownBy(() -> session()
                        .bulkCreate(
                                Stream.concat(countries(MANY), Stream.of(new Country("\uD800", "half a character")))))
                .isInstanceOf(FerroException.class)
                .hasMessageContaining("surrogate");
        assertNone();
    }

    @Test
    @Assertion("MUT-02")
    void theCallersStreamUsesTheSameSession() {
        session().runInTransaction(tx -> {
            session().bulkCreate(countries(MANY));
            try (Stream<Country> read = session().query(Country.class).where(Country_.code.startsWith("C")).stream()) {
                session().bulkCreate(read.map(country -> {
                    session().execute("select 1");
                    return new Country("again " + country.code(), country.name());
                }));
            }
        });
        assertThat(session().query(Country.class).count()).isEqualTo(2 * MANY);
    }

    @Test
    @Assertion("MUT-02")
    void theServerGoesInTheMiddle() {
        if (database().database() != Database.POSTGRESQL) {
            return;
        }
        try (Session other = engines().session()) {
            assertThatThrownBy(() -> other.runInTransaction(tx -> {
                        int process = Objects.requireNonNull(tx.fetchOne("select pg_backend_pid() as pid")
                                .orElseThrow()
                                .getInt("pid"));
                        other.bulkCreate(countries(MANY).peek(country -> {
                            if (country.code().equals("C" + MANY / 2)) {
                                terminate(process);
                            }
                        }));
                    }))
                    .isInstanceOf(FerroException.class);
        }
        assertNone();
    }

    private void terminate(int process) {
        try (var connection = engine().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(" + process + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Assertion("MUT-02")
    void tablesThatCopyDoesNotTake() {
        if (database().database() != Database.POSTGRESQL) {
            return;
        }
        session().execute("create table noted (code text)");
        session().execute("create rule noting as on insert to country do also insert into noted values (new.code)");
        assertThat(session().bulkCreate(countries(1_000))).isEqualTo(1_000);
        assertThat(Outside.count(database(), "noted")).isEqualTo(1_000);
    }

    @Test
    @Assertion("MUT-02")
    void keysAreGivenBackInOrder() {
        List<Author> authors = new ArrayList<>();
        IntStream.range(0, 2_500).forEach(n -> authors.add(new Author("author " + n, n)));
        authors.get(1_700).id = 1_000_000L;
        List<Author> created = session().bulkCreateReturning(authors);
        assertThat(created).usingElementComparator((a, b) -> a == b ? 0 : 1).containsExactlyElementsOf(authors);
        assertThat(created).extracting(author -> author.id).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(session().get(Author.class, created.get(5).id)).isSameAs(authors.get(5));
        try (Session other = engines().session()) {
            assertThat(other.query(Author.class).all()).hasSize(2_500).allSatisfy(read -> {
                Author author = authors.get(Objects.requireNonNull(read.born));
                assertThat(author.id).isEqualTo(read.id);
                assertThat(author.name).isEqualTo(read.name);
            });
        }
        assertThat(session().bulkCreateReturning(List.<Author>of())).isEmpty();
        assertThatThrownBy(() -> session().bulkCreateReturning(List.of(new Country("a", "a"), new Country("a", "b"))))
                .isInstanceOf(DatabaseException.class);
        assertNone();
    }
}
