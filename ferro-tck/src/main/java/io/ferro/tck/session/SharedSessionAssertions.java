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
import io.ferro.tck.engine.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
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
        assertThat(Together.elsewhere(() -> session().get(Author.class, author.id))).isSameAs(author);
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
                    seen.add(shared.query(Author.class).orderBy(Author_.id.asc()).first().orElseThrow());
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

        List<Author> seen = Together.elsewhere(() -> session().query(Author.class).all());
        assertThat(seen).extracting(author -> author.name).containsExactly("committed");
        assertThat(Together.elsewhere(() -> session().fetchAll("select name from author"))).hasSize(1);
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

    /** Both are inside their transactions at the same moment; on SQLite only one of them may write. */
    @Test
    @Assertion("SESS-11")
    void twoThreadsHaveTwoTransactionsOnTwoJdbcConnections() throws Exception {
        CountDownLatch inside = new CountDownLatch(2);
        FutureTask<Long> reader = new FutureTask<>(() -> session().callInTransaction(tx -> {
            long before = Scalar.of(tx, "select count(*) as n from author");
            inside.countDown();
            inside.await();
            return before + session().query(Author.class).count();
        }));
        new Thread(reader, "reader").start();
        session().runInTransaction(tx -> {
            session().create(new Author("pending"));
            inside.countDown();
            inside.await();
            assertThat(reader.get()).isZero();
            assertThat(tx.fetchAll("select name from author")).hasSize(1);
            tx.rollback();
        });
        assertThat(session().query(Author.class).count()).isZero();
    }
}
