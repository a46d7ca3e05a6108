package io.ferro.tck.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ferro.ConfigurationException;
import io.ferro.Engine;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.Sql;
import io.ferro.Transaction;
import io.ferro.UniqueViolation;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import io.ferro.tck.model.Book;
import io.ferro.tck.model.Country;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection stays in its schema, whatever its users do. A table of the same name is in public, with a row of its own. */
public abstract class SearchPathAssertions extends TenantAssertions {

    private static final int CONNECTIONS = 3;

    private static final List<String> OUTLIVING = List.of(
            "set search_path to public",
            "SET SESSION SEARCH_PATH = public",
            "/* why */ set search_path to public",
            "select set_config('search_path', 'public', false)",
            "with s as (select set_config('search_path', 'public', false)) select * from s",
            "insert into author (name) select set_config('search_path', 'public', false) where false",
            "set schema 'public'",
            "reset search_path",
            "reset all",
            "discard all",
            "set role none",
            "set session authorization default",
            "set default_transaction_read_only = on",
            "do $$ begin set search_path to public; end $$",
            "do $$ begin perform set_config('search_path', 'public', false); end $$",
            "create temp table author (id bigint, name text, born integer)",
            "create temporary view author as select 1::bigint as id, 'shadow' as name, 1 as born",
            "select 1::bigint as id, 'shadow'::text as name, 1 as born into temp author",
            "create table pg_temp.author (id bigint, name text, born integer)",
            "prepare q as select 1");

    private Engine engine;

    /**
     * For subclasses.
     *
     * @param route the way to the server
     */
    protected SearchPathAssertions(Route route) {
        super(route, CONNECTIONS);
    }

    @BeforeEach
    final void connect() {
        administrator().execute("create table author (id bigserial primary key, name text, born integer)");
        administrator().execute("insert into author (name) values ('public')");
        administrator().execute("grant all on author to public");
        createSchema("tenant_a");
        engine = unconnected(Author.class, Book.class, Country.class)
                .connect(schema("tenant_a").pool(PoolConfig.of(CONNECTIONS)).autoMigrate());
        engine.models(Author.class).create(new Author("tenant"));
    }

    @Test
    @Assertion("CONN-13")
    void tablesAreMadeInTheSchemaThoughPublicHasOneOfTheSameName() {
        assertThat(administrator()
                        .fetchAll("select table_schema || '.' || table_name as t from information_schema.tables"
                                + " where table_schema in ('public', 'tenant_a') order by 1"))
                .extracting(row -> row.getString("t"))
                .containsExactly("public.author", "tenant_a.author", "tenant_a.book", "tenant_a.country");
        engine.createTables();
        Book book = new Book("title", engine.models(Author.class).all().get(0));
        engine.models(Book.class).create(book);
        assertThat(Scalar.of(administrator(), "select count(*) as n from tenant_a.book"))
                .isOne();
        assertHolds("at the end");
    }

    @Test
    @Assertion("CONN-13")
    void everyOperationStaysInTheSchema() {
        try (Session session = engine.session()) {
            Author created = session.create(new Author("created"));
            created.name = "changed";
            session.save(created);
            session.refresh(created);
            assertThat(session.query(Author.class)
                            .where(Author_.name.eq("changed"))
                            .count())
                    .isOne();
            session.evict(created);
            assertThat(session.get(Author.class, created.id).name).isEqualTo("changed");
            assertThat(session.bulkCreate(List.of(new Author("bulk"), new Author("bulk"))))
                    .isEqualTo(2);
            session.create(new Country("NL", "Netherlands"));
            session.save(new Country("BE", "Belgium"));
            assertThat(session.execute("update author set born = 1")).isEqualTo(4);
            assertThat(session.fetchAll("select * from author")).hasSize(4);
            assertThat(session.delete(session.get(Author.class, created.id))).isTrue();
            assertThat(session.execute("delete from author where name = ?", "bulk"))
                    .isEqualTo(2);
        }
        assertHolds("at the end");
    }

    /** Servers before version 18 do not report it, which the guide says. */
    @Test
    @Assertion("CONN-13")
    void itHoldsAfterAFunctionThatSetsThePath() {
        administrator()
                .execute("create function public.stray() returns text language sql as"
                        + " $$ select set_config('search_path', 'public', false) $$");
        boolean reported = Scalar.of(administrator(), "select current_setting('server_version_num')::int") >= 180_000;
        for (int i = 0; i < CONNECTIONS && reported; i++) {
            engine.fetchAll("select public.stray() as path");
            assertHere(engine);
        }
        assertHolds("at the end");
    }

    @Test
    @Assertion("CONN-13")
    void itHoldsAfterStatementsThatOutliveThemselves() {
        for (String sql : OUTLIVING) {
            attempt(() -> engine.execute(sql));
            assertHere(engine);
            attempt(() -> engine.fetchAll(sql));
            assertHere(engine);
            attempt(() -> engine.runInTransaction(tx -> tx.execute(sql)));
            assertHere(engine);
            attempt(() -> engine.runInTransaction(tx -> {
                attempt(() -> tx.execute(sql));
                throw new IllegalStateException("rolled back");
            }));
            assertHere(engine);
            assertHolds(sql);
        }
    }

    @Test
    @Assertion("CONN-13")
    void itHoldsInASessionThatChangesIt() {
        try (Session session = engine.session()) {
            for (String sql : OUTLIVING) {
                session.runInTransaction(outer -> {
                    try (Transaction inner = session.begin()) {
                        attempt(() -> inner.execute(sql));
                    }
                    assertHere(outer);
                });
                attempt(() -> session.execute(sql));
                assertHere(session);
            }
        }
        assertHolds("all of them");
    }

    @Test
    @Assertion("CONN-13")
    void aLocalSettingEndsWithItsTransaction() {
        engine.runInTransaction(tx -> {
            tx.execute("set local search_path to public");
            assertThat(tx.fetchOne("select name from author").orElseThrow().getString("name"))
                    .isEqualTo("public");
        });
        assertHolds("at the end");
    }

    @Test
    @Assertion("CONN-13")
    void itHoldsAfterErrors() {
        for (int i = 0; i < CONNECTIONS; i++) {
            attempt(() -> engine.execute("this is no SQL"));
            attempt(() -> engine.runInTransaction(tx -> tx.execute("select 1 / 0")));
            assertThatThrownBy(() -> engine.runInTransaction(tx -> {
                        tx.execute("insert into country (code, name) values ('NL', 'a')");
                        tx.execute("insert into country (code, name) values ('NL', 'b')");
                    }))
                    .isInstanceOf(UniqueViolation.class);
            attempt(() -> engine.runInTransaction(tx -> {
                tx.execute("set local statement_timeout = 20");
                tx.fetchAll("select pg_sleep(5)");
            }));
        }
        assertHolds("at the end");
    }

    @Test
    @Assertion("CONN-13")
    void insideATransactionItHoldsAfterAnErrorThatASavepointUndid() {
        try (Session session = engine.session()) {
            session.runInTransaction(outer -> {
                attempt(() -> session.runInTransaction(inner -> inner.execute("this is no SQL")));
                assertHere(outer);
                assertThat(session.query(Author.class).all()).hasSize(1);
            });
        }
        assertHolds("at the end");
    }

    @Test
    @Assertion("CONN-13")
    void itHoldsAfterThePoolReplacedItsConnections() throws Exception {
        for (int round = 0; round < 3; round++) {
            assertHolds("at the end");
            administrator()
                    .fetchAll(
                            "select pg_terminate_backend(pid) from pg_stat_activity where usename = ?",
                            database().user());
            for (int tries = 0; tries < 20; tries++) {
                Throwable lost = catchThrowable(() -> engine.fetchOne("select 1"));
                Thread.sleep(
                        lost == null ? 1 : 50); // What was in use fails, as it should; the rest is looked at below.
            }
        }
        assertHolds("at the end");
    }

    @Test
    @Assertion("CONN-13")
    void theUsersOwnDefaultDoesNotMatter() {
        administrator().execute("alter role \"" + database().user() + "\" set search_path to public");
        administrator().execute("alter database " + database().name() + " set search_path to public");
        Engine later = unconnected(Author.class).connect(schema("tenant_a").named("later"));
        assertHere(later);
        assertThat(later.models(Author.class).all()).extracting(a -> a.name).containsExactly("tenant");
    }

    @Test
    @Assertion("CONN-13")
    void codeThatSpeaksJdbcIsInTheSchemaOrGetsNoConnection() throws SQLException {
        if (route() == Route.TRANSACTION_POOLER) {
            assertThatThrownBy(() -> engine.dataSource())
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("tenant_a");
            return;
        }
        for (int i = 0; i < CONNECTIONS; i++) {
            try (Connection connection = engine.dataSource().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select name from author")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("tenant");
            }
        }
    }

    @Test
    @Assertion("CONN-13")
    void aNamedStatementOfAnotherSchemaIsNotReused() {
        createSchema("tenant_b");
        Engine other = unconnected(Author.class)
                .connect(schema("tenant_b").named("other").autoMigrate());
        other.models(Author.class).create(new Author("other"));
        for (int i = 0; i < 20; i++) {
            assertThat(other.fetchOne("select name from author").orElseThrow().getString("name"))
                    .isEqualTo("other");
            assertHere(engine);
        }
    }

    /** Every connection of the pool at the same time, then one after another. */
    private void assertHolds(String after) {
        try {
            CountDownLatch all = new CountDownLatch(CONNECTIONS);
            Together.run(CONNECTIONS, number -> () -> {
                engine.runInTransaction(tx -> {
                    assertHere(tx);
                    all.countDown();
                    all.await(2, TimeUnit.SECONDS);
                    assertThat(engine.models(Author.class).all())
                            .extracting(author -> author.name)
                            .containsExactly("tenant");
                });
                return number;
            });
        } catch (Exception | AssertionError e) {
            throw new AssertionError("after " + after, e);
        }
        for (int i = 0; i < CONNECTIONS; i++) {
            assertHere(engine);
            assertThat(engine.models(Author.class).all())
                    .extracting(author -> author.name)
                    .containsExactly("tenant");
            engine.execute("update author set born = ?", i);
        }
        assertThat(administrator().fetchAll("select name, born from public.author"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("born")).isNull());
    }

    private static void assertHere(Sql sql) {
        assertThat(sql.fetchOne("select current_schema() as s, (select min(name) from author) as n")
                        .orElseThrow())
                .satisfies(row -> assertThat(row.getString("s")).isEqualTo("tenant_a"))
                .satisfies(row -> assertThat(row.getString("n")).isEqualTo("tenant"));
    }

    /** Through a pooler it may be refused; what matters is the state afterwards. */
    private static void attempt(ThrowingCallable work) {
        if (catchThrowable(work) instanceof Error error) {
            throw error;
        }
    }
}
