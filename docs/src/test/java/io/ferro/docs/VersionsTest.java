package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Models;
import io.ferro.OptimisticLockException;
import io.ferro.Session;
import io.ferro.TransactionOptions;
import io.ferro.docs.shop.Stock;
import org.junit.jupiter.api.Test;

/** The snippets of optimistic-locking.md. */
class VersionsTest {

    @Test
    void aLostUpdateIsRefused() {
        try (Engines engines = Engines.create(Stock.class)) {
            Engine engine = engines.connect("sqlite::memory:");
            engine.createTables();
            Long id = engine.callInSession(session -> session.create(new Stock(10)))
                    .id();
            try (Session session = engine.session()) {
                Stock stock = session.get(Stock.class, id);
                engine.runInSession(other -> sell(other.models(Stock.class), id, 3));

                stock.pieces -= 1;
                assertThatThrownBy(() -> session.save(stock)).isInstanceOf(OptimisticLockException.class);

                session.refresh(stock); // what the row holds now
                stock.pieces -= 1;
                session.save(stock);
                assertThat(stock.pieces).isEqualTo(6);
                assertThat(stock.version()).isEqualTo(3);
            }
            engine.runInTransaction(
                    TransactionOptions.defaults().retryOn(OptimisticLockException.class),
                    tx -> sell(engine.models(Stock.class), id, 1)); // reads, changes, saves
            assertThat(engine.callInSession(session -> session.get(Stock.class, id)).pieces)
                    .isEqualTo(5);
        }
    }

    private static void sell(Models<Stock> stocks, Long id, int pieces) {
        Stock stock = stocks.get(id);
        stock.pieces -= pieces;
        stocks.save(stock);
    }
}
