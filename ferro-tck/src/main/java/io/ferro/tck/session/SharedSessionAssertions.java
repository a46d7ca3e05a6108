package io.ferro.tck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.FerroException;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** One session and several threads. */
public abstract class SharedSessionAssertions extends SessionAssertions {

    private static final int THREADS = 8;

    /** For subclasses. */
    protected SharedSessionAssertions() {}

    @Test
    @Assertion("SESS-11")
    void oneThreadAfterAnotherMeetsTheSameInstances() throws Exception {
        Author author = session().create(new Author("Ada"));
        assertThat(Together.elsewhere(() -> session().get(Author.class, author.id)))
                .isSameAs(author);
        Author other = Together.elsewhere(() -> session().create(new Author("Grace")));
        assertThat(session().get(Author.class, other.id)).isSameAs(other);
    }

    @Test
    @Assertion("SESS-11")
    void threadsThatReadAtOnceGetOneInstanceOfEachRow() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            ids.add(createdElsewhere(new Author("author " + n)).id);
        }
        for (int round = 0; round < 5; round++) {
            try (Session shared = engines().session()) {
                Set<Author> seen = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
                Together.run(THREADS, number -> () -> {
                    for (Long id : ids) {
                        seen.add(shared.get(Author.class, id));
                    }
                    seen.addAll(shared.query(Author.class).all());
                    seen.add(shared.query(Author.class)
                            .orderBy(Author_.id.asc())
                            .first()
                            .orElseThrow());
                    return number;
                });
                assertThat(seen).hasSize(50);
            }
        }
    }

    @Test
    @Assertion("SESS-11")
    void threadsThatWriteAtOnceLoseNothing() throws Exception {
        List<List<Author>> created = Together.run(THREADS, number -> () -> {
            List<Author> own = new ArrayList<>();
            for (int n = 0; n < 20; n++) {
                Author author = session().create(new Author(number + "/" + n));
                author.born = n;
                own.add(session().save(author));
                assertThat(session().get(Author.class, author.id)).isSameAs(author);
            }
            return own;
        });
        List<Author> all = created.stream().flatMap(List::stream).toList();
        assertThat(all).extracting(author -> author.id).doesNotHaveDuplicates().hasSize(THREADS * 20);
        assertThat(session().query(Author.class).all()).containsExactlyInAnyOrderElementsOf(all);
        engine().runInSession(fresh -> assertThat(
                        fresh.query(Author.class).where(Author_.born.ge(0)).count())
                .isEqualTo(THREADS * 20));
    }

    @Test
    @Assertion("SESS-11")
    void aTransactionBelongsToTheThreadThatOpenedIt() throws Exception {
        session().create(new Author("committed"));
        Transaction transaction = session().begin();
        session().create(new Author("pending"));
        assertThat(session().query(Author.class).count()).isEqualTo(2);

        List<Author> seen =
                Together.elsewhere(() -> session().query(Author.class).all());
        assertThat(seen).extracting(author -> author.name).containsExactly("committed");
        assertThat(Together.elsewhere(() -> session().fetchAll("select name from author")))
                .hasSize(1);
        assertThatThrownBy(() -> Together.elsewhere(() -> transaction.execute("delete from author")))
                .isInstanceOf(FerroException.class);
        assertThatThrownBy(() -> Together.elsewhere(() -> {
                    transaction.commit();
                    return null;
                }))
                .isInstanceOf(FerroException.class);

        assertThat(transaction.isOpen()).isTrue();
        transaction.rollback();
        transaction.close();
        assertThat(session().query(Author.class).count()).isEqualTo(1);
    }

    @Test
    @Assertion("SESS-11")
    void noTwoThreadsShareAJdbcConnection() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        FutureTask<Object> writer = new FutureTask<>(() -> {
            session().runInTransaction(tx -> {
                session().create(new Author("pending"));
                inside.countDown();
                assertThat(seen.await(30, TimeUnit.SECONDS)).isTrue();
                tx.rollback();
            });
            return "done";
        });
        new Thread(writer, "writer").start();
        assertThat(inside.await(30, TimeUnit.SECONDS)).isTrue();
        Together.run(3, number -> () -> {
            assertThat(session().query(Author.class).count()).isZero();
            assertThat(session().fetchAll("select name from author")).isEmpty();
            return number;
        });
        seen.countDown();
        assertThat(writer.get()).isEqualTo("done");
        assertThat(session().query(Author.class).count()).isZero();
    }

    /** On SQLite there is one writer at a time, and so one transaction. */
    @Test
    @Assertion("SESS-11")
    void eachThreadHasATransactionOfItsOwn() throws Exception {
        Together.run(THREADS, number -> () -> {
            session().runInTransaction(tx -> {
                session().create(new Author("by " + number));
                assertThat(tx.fetchAll("select name from author where name = ?", "by " + number))
                        .hasSize(1);
                if (number % 2 == 0) {
                    tx.rollback();
                }
            });
            return number;
        });
        assertThat(session().query(Author.class).count()).isEqualTo(THREADS / 2);
    }
}
