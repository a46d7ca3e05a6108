package io.ferro.tck.pooler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.PoolConfig;
import io.ferro.Pooler;
import io.ferro.Sql;
import io.ferro.tck.Assertion;
import io.ferro.tck.PgBouncerOptions.Mode;
import io.ferro.tck.engine.Logged;
import io.ferro.tck.engine.OwnedDatabase;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which mode is chosen, what follows from it, and who says so. */
public abstract class DetectionAssertions extends PooledAssertions {

    /** The driver names a statement when it is run for the fifth time. */
    private static final int RUNS = 20;

    /** For subclasses. */
    protected DetectionAssertions() {}

    @Test
    @Assertion("CONN-05")
    void aPoolerIsDetectedAndCountsAsTransactionMode() {
        Engine engine = connect(ConnectionSettings.of(url(Mode.TRANSACTION)));
        assertThat(pooler(engine)).startsWith("a pooler of transactions (another server process answers");
        assertThat(namedStatements(engine)).isZero();
    }

    @Test
    @Assertion("CONN-05")
    void whatWasDetectedIsLoggedWithItsReasonWhenThePoolOpens() {
        String url = url(Mode.TRANSACTION);
        String logged = Logged.during(() -> connect(ConnectionSettings.of(url)));
        assertThat(logged).contains("INFO", "\"pooled\" has a pooler of transactions (another server process answers");
        assertThat(logged).doesNotContain(database().password());
    }

    @Test
    @Assertion("CONN-05")
    void aDirectConnectionIsNoPooler() {
        Engine engine = connect(ConnectionSettings.of(database().url()));
        assertThat(pooler(engine)).startsWith("no pooler (");
        assertThat(namedStatements(engine)).isPositive();
    }

    @Test
    @Assertion("CONN-05")
    void aPoolerInSessionModeUsesNamedStatementsWhenItIsSaidToBeOne() {
        Engine engine = connect(ConnectionSettings.of(url(Mode.SESSION)).pooler(Pooler.SESSION));
        assertThat(pooler(engine)).isEqualTo("no pooler, or one of sessions (pooler=session is set)");
        assertThat(namedStatements(engine)).isPositive();
    }

    @Test
    @Assertion("CONN-05")
    void aPoolerInSessionModeCountsAsTransactionModeUntilItIsSaidToBeOne() {
        Engine engine = connect(ConnectionSettings.of(url(Mode.SESSION)));
        assertThat(pooler(engine)).startsWith("a pooler of transactions (another server process answers");
        assertThat(namedStatements(engine)).isZero();
    }

    @Test
    @Assertion("CONN-05")
    void noParameterOfTheDriverBringsNamedStatementsBack() {
        for (String parameter : List.of("prepareThreshold=1", "prepareThreshold=-1")) {
            String url = OwnedDatabase.with(url(Mode.TRANSACTION), parameter);
            assertThat(namedStatements(connect(ConnectionSettings.of(url))))
                    .as(parameter)
                    .isZero();
        }
    }

    @Test
    @Assertion("CONN-05")
    void transactionModeCanBeSaidInTheSettingsAndInTheUrl() {
        String url = url(Mode.TRANSACTION);
        for (Engine engine : List.of(
                connect(ConnectionSettings.of(url).pooler(Pooler.TRANSACTION)),
                connect(ConnectionSettings.of(OwnedDatabase.with(url, "pooler=transaction"))))) {
            assertThat(pooler(engine)).isEqualTo("a pooler of transactions (pooler=transaction is set)");
            assertThat(namedStatements(engine)).isZero();
        }
    }

    @Test
    @Assertion("CONN-05")
    void transactionModeOnADirectConnectionOnlyTurnsNamedStatementsOff() {
        Engine engine =
                connect(ConnectionSettings.of(OwnedDatabase.with(database().url(), "pooler=transaction")));
        assertThat(pooler(engine)).isEqualTo("a pooler of transactions (pooler=transaction is set)");
        assertThat(namedStatements(engine)).isZero();
    }

    @Test
    @Assertion("CONN-05")
    void theSettingWinsOverTheUrl() {
        String url = OwnedDatabase.with(url(Mode.SESSION), "pooler=transaction");
        assertThat(pooler(connect(ConnectionSettings.of(url).pooler(Pooler.SESSION))))
                .isEqualTo("no pooler, or one of sessions (pooler=session is set)");
        String auto = OwnedDatabase.with(database().url(), "pooler=auto");
        assertThat(pooler(connect(ConnectionSettings.of(auto)))).startsWith("no pooler (");
    }

    @Test
    @Assertion("CONN-05")
    void anotherWordIsAnErrorThatNamesTheThree() {
        for (String wrong : List.of("pooler=none", "pooler=", "pooler=Transaction%20", "pooler=auto&pooler=session")) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .as(wrong)
                    .isThrownBy(() -> connect(
                            ConnectionSettings.of(OwnedDatabase.with(database().url(), wrong))))
                    .withMessageContaining("pooler")
                    .satisfies(error -> assertThat(error.getMessage())
                            .doesNotContain(database().password()));
        }
    }

    @Test
    @Assertion("CONN-05")
    void everyPhysicalConnectionOfThePoolIsUnnamedToo() throws Exception {
        Engine engine = connect(ConnectionSettings.of(url(Mode.TRANSACTION)).pool(PoolConfig.of(8)));
        Together.run(8, number -> () -> {
            for (int i = 0; i < RUNS; i++) {
                engine.fetchAll("select ? as n", number);
            }
            return number;
        });
        for (int i = 0; i < SERVER_CONNECTIONS * 2; i++) {
            assertThat(named(engine)).isZero();
        }
    }

    private Engine connect(ConnectionSettings settings) {
        return unconnected().connect(settings.named("pooled"));
    }

    private static String pooler(Engine engine) {
        return Objects.requireNonNull(engine.check().details().get("pooler"));
    }

    /** How many named statements the server knows after one has been run often. */
    private static long namedStatements(Engine engine) {
        return engine.callInTransaction(tx -> {
            for (int i = 0; i < RUNS; i++) {
                tx.fetchAll("select ? as n", i);
            }
            return named(tx);
        });
    }

    private static long named(Sql sql) {
        return Scalar.of(sql, "select count(*) as n from pg_prepared_statements where name <> ''");
    }
}
