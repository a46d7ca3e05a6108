package org.example;

import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.Transaction;
import java.util.concurrent.CountDownLatch;

/** Code of an application that keeps a connection for long. */
public final class Holder {

    private Holder() {}

    /**
     * Keeps a transaction open. The place that opens it is in this method.
     *
     * @param engine where
     * @param secret a value for a statement in it
     * @param held told when it is open
     * @param goOn awaited before it ends
     */
    public static void holdTransaction(Engine engine, String secret, CountDownLatch held, CountDownLatch goOn)
            throws InterruptedException {
        engine.runInTransaction(tx -> {
            tx.execute("insert into author (name) values (?)", secret);
            held.countDown();
            goOn.await();
        });
    }

    /**
     * Opens a transaction and forgets it.
     *
     * @param session where
     * @return it
     */
    public static Transaction forgetTransaction(Session session) {
        return session.begin();
    }

    /**
     * Runs a statement that takes long.
     *
     * @param session where
     * @param statement the statement
     */
    public static void runLongStatement(Session session, String statement) {
        session.fetchAll(statement);
    }
}
