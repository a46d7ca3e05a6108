package io.ferro.tck.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConnectionFailedException;
import io.ferro.DatabaseException;
import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.Sql;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.network.Forwarder;
import io.ferro.tck.server.OwnPostgres;
import java.io.IOException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transaction whose connection is lost ends with one kind of error, and its session goes on over another connection. */
public abstract class LostConnectionAssertions extends RecoveryAssertions {

    private static OwnPostgres server;

    private Forwarder network;
    private Engine engine;
    private Session session;

    /** For subclasses. */
    protected LostConnectionAssertions() {}

    @BeforeAll
    static void start() {
        server = OwnPostgres.create();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    final void connect() throws IOException {
        network = closedAfterwards(Forwarder.to(server.port()));
        engine = connect(server.url().replace(server.hostAndPort(), network.hostAndPort()), FIVE);
        session = closedAfterwards(engine.session());
    }

    @AfterEach
    final void assertNothingIsLeft() {
        assertThat(Scalar.of(session, "select count(*) from work")).isZero();
        session.runInTransaction(tx -> assertThat(insert(tx)).isEqualTo(1));
        session.execute("delete from work");
        assertThat(engine.poolStats().active()).isZero();
    }

    @Test
    @Assertion("POOL-04")
    void endedByTheServerInTheMiddle() {
        assertLost(() -> session.runInTransaction(tx -> {
            insert(tx);
            endOwnProcess(tx);
        }));
    }

    @Test
    @Assertion("POOL-04")
    void goingOnAfterTheLoss() {
        assertLost(() -> session.runInTransaction(tx -> {
            insert(tx);
            assertLost(() -> endOwnProcess(tx));
            assertLost(() -> insert(tx));
            assertLost(() -> tx.fetchAll("select 1"));
            assertLost(() -> session.runInTransaction(inner -> insert(inner)));
        }));
    }

    @Test
    @Assertion("POOL-04")
    void lostBeforeTheCommit() {
        assertLost(() -> session.runInTransaction(tx -> {
            insert(tx);
            endFromOutside(tx);
        }));
    }

    @Test
    @Assertion("POOL-04")
    void lostBeforeARollback() {
        Transaction transaction = session.begin();
        insert(transaction);
        endFromOutside(transaction);
        assertLost(transaction::rollback);
        assertThat(transaction.isOpen()).isFalse();
    }

    @Test
    @Assertion("POOL-04")
    void lostBeforeTheEndOfAnInnerTransaction() {
        assertLost(() -> session.runInTransaction(tx -> {
            insert(tx);
            session.runInTransaction(inner -> endFromOutside(inner));
        }));
    }

    @Test
    @Assertion("POOL-04")
    void idleForTooLong() {
        assertLost(() -> session.runInTransaction(tx -> {
            insert(tx);
            tx.execute("set local idle_in_transaction_session_timeout = '100ms'");
            Thread.sleep(400);
            insert(tx);
        }));
    }

    @Test
    @Assertion("POOL-04")
    void cutOnTheWay() {
        assertLost(() -> session.runInTransaction(tx -> {
            insert(tx);
            network.cut();
            insert(tx);
        }));
        assertLost(() -> session.runInTransaction(tx -> {
            insert(tx);
            network.cut();
        }));
    }

    /** HikariCP by itself takes this error for the end of the connection. */
    @Test
    void anErrorThatLeavesTheConnectionAlone() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> session.runInTransaction(tx -> {
                    assertThatExceptionOfType(DatabaseException.class)
                            .isThrownBy(() -> session.runInTransaction(
                                    inner -> inner.fetchAll("select count(*) from work for update")))
                            .withMessageContaining("0A000");
                    assertThat(insert(tx)).isEqualTo(1);
                    throw new IllegalStateException("undone");
                }));
    }

    private static void assertLost(ThrowingCallable work) {
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(work)
                .withMessageStartingWith("FERRO-0110: ")
                .withMessageContaining("\"default\"");
    }

    private static long insert(Sql sql) {
        return sql.execute("insert into work (id) select coalesce(max(id), 0) + 1 from work");
    }

    private static void endOwnProcess(Sql sql) {
        sql.fetchAll("select pg_terminate_backend(pg_backend_pid())");
    }

    private void endFromOutside(Sql sql) {
        server.fetch("select pg_terminate_backend(" + Scalar.of(sql, "select pg_backend_pid()") + ", 5000)");
    }
}
