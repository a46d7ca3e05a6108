package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.DatabaseException;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Isolation;
import io.ferro.Models;
import io.ferro.SerializationFailure;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.TransactionOptions;
import io.ferro.docs.shop.Stock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The snippets of transactions.md. */
class TransactionsTest {

    private static final Logger log = LoggerFactory.getLogger(TransactionsTest.class);

    @Test
    void blocksAndHandles() {
        try (Engines engines = Engines.create(Stock.class)) {
            Engine engine = engines.connect("sqlite::memory:");
            engine.createTables();
            try (Session session = engine.session()) {
                session.runInTransaction(tx -> {
                    session.create(new Stock(10));
                    tx.execute("update stock set pieces = pieces + 1");
                });
                session.runInTransaction(tx -> {
                    session.create(new Stock(10));
                    try {
                        session.runInTransaction(inner -> inner.execute("insert into stock (nothing) values (1)"));
                    } catch (DatabaseException e) {
                        log.info("Without that, then.");
                    }
                });
                engine.runApart(apart -> apart.create(new Stock(1)));
                try (Transaction tx = session.begin()) {
                    session.create(new Stock(10));
                    tx.commit();
                }
            }
            assertThat(pieces(engine)).containsExactly(11, 10, 1, 10);
        }
    }

    @Test
    void options() {
        try (Engines engines = Engines.create(Stock.class)) {
            Engine engine = engines.connect("sqlite::memory:");
            engine.createTables();
            Long from = engine.models(Stock.class).create(new Stock(10)).id();
            Long to = engine.models(Stock.class).create(new Stock(10)).id();
            TransactionOptions options = TransactionOptions.defaults()
                    .isolation(Isolation.SERIALIZABLE)
                    .timeout(Duration.ofSeconds(5))
                    .retryOn(SerializationFailure.class);

            engine.runInTransaction(options, tx -> transfer(engine.models(Stock.class), from, to));
            assertThat(pieces(engine)).containsExactly(9, 11);
        }
    }

    private static void transfer(Models<Stock> stocks, Long from, Long to) {
        Stock source = stocks.get(from);
        Stock target = stocks.get(to);
        source.pieces--;
        target.pieces++;
        stocks.save(source);
        stocks.save(target);
    }

    private static List<Integer> pieces(Engine engine) {
        return engine.fetchAll("select pieces from stock order by id").stream()
                .map(row -> row.getInt("pieces"))
                .toList();
    }
}
