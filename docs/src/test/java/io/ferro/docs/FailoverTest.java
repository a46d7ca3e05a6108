package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionFailedException;
import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.docs.shop.Currency;
import io.ferro.tck.server.OwnPostgres;
import org.junit.jupiter.api.Test;

/** The snippets of failover.md. */
class FailoverTest {

    @Test
    void failsOver() {
        try (OwnPostgres primary = OwnPostgres.create();
                OwnPostgres replica = primary.replica();
                Engines engines = Engines.create(Currency.class)) {
            primary.execute("create role app superuser login");
            String first = primary.hostAndPort();
            String second = replica.hostAndPort();

            engines.connect(ConnectionSettings.of(
                    "postgresql://app:secret@" + first + "," + second + "/postgres?targetServerType=primary"));
            Engine engine = engines.engine();
            engine.execute("create table account (id bigint primary key, n bigint)");
            engine.execute("insert into account (id, n) values (1, 0)");
            engine.createTables();
            primary.awaitReplicas();

            engines.connect(ConnectionSettings.of("postgresql://app:secret@" + first + "," + second
                            + "/postgres?targetServerType=preferSecondary")
                    .named("reports"));

            long rows = engines.models(Currency.class).using("reports").query().count();
            assertThat(rows).isZero();

            String url = "postgresql://app@" + first + "/postgres?targetServerType=primary";
            String patient = url + "&socketTimeout=60"; // seconds
            engines.connect(ConnectionSettings.of(patient).named("patient"));

            assertThat(counted(engine, 1)).isEqualTo(1);
            primary.awaitReplicas();
            primary.stop();
            replica.promote();
            assertThat(counted(engine, 1)).isEqualTo(1);
        }
    }

    private static long counted(Engine engine, long id) {
        for (int attempt = 1; ; attempt++) {
            try {
                return engine.callInTransaction(tx -> tx.execute("update account set n = n + 1 where id = ?", id));
            } catch (ConnectionFailedException e) {
                if (attempt == 3) {
                    throw e;
                }
            }
        }
    }
}
