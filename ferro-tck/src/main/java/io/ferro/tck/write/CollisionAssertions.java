package io.ferro.tck.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.SerializationFailure;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions that cannot both succeed. On SQLite they come one after another, so only PostgreSQL has to refuse one. */
@OnDatabase(Database.POSTGRESQL)
public abstract class CollisionAssertions {

    private final Engines engines = Engines.create();
    private Engine engine;

    /** For subclasses. */
    protected CollisionAssertions() {}

    @BeforeEach
    final void connect(TestDatabase database) {
        engine = engines.connect(database.url());
        engine.execute("create table counter (n integer)");
        engine.execute("insert into counter values (?)", 1);
    }

    @AfterEach
    final void close() {
        engines.close();
    }

    @Test
    void theLaterOneIsASerializationFailureAndMayBeRunAgain() {
        assertThatThrownBy(() -> engine.runInTransaction(tx -> {
                    tx.execute("set transaction isolation level serializable");
                    tx.fetchAll("select n from counter");
                    Together.elsewhere(() -> engine.execute("update counter set n = ?", 2));
                    tx.execute("update counter set n = ?", 3);
                }))
                .isInstanceOf(SerializationFailure.class);
        assertThat(Scalar.of(engine, "select n from counter")).isEqualTo(2);
        engine.runInTransaction(tx -> tx.execute("update counter set n = ?", 4));
        assertThat(Scalar.of(engine, "select n from counter")).isEqualTo(4);
    }
}
