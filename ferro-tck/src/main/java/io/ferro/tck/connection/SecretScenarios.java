package io.ferro.tck.connection;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.tck.model.Author;
import io.ferro.tck.network.Forwarder;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;

/**
 * An application that does everything wrong, in a JVM of its own that logs whatever there is to log. What it is given comes by standard
 * input, because arguments and environment are shown to the tools that it looks at too: the secret, the encoded secret, and on
 * PostgreSQL the port of a server whose users {@code ada} and {@code carol} have the secret for a password, and whose user {@code bob}
 * has not.
 */
final class SecretScenarios {

    private static final PoolConfig IMPATIENT =
            PoolConfig.of(1).acquireTimeout(Duration.ofMillis(500)).leakDetectionThreshold(Duration.ofSeconds(2));

    private final Evidence evidence;
    private final String secret;
    private final String encoded;

    private SecretScenarios(Evidence evidence, String secret, String encoded) {
        this.evidence = evidence;
        this.secret = secret;
        this.encoded = encoded;
    }

    /**
     * Runs in a JVM of its own.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws Exception {
        Logger root = Logger.getLogger("");
        root.setLevel(Level.FINEST);
        ConsoleHandler handler = new ConsoleHandler();
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            SecretScenarios scenarios = new SecretScenarios(new Evidence(System.out), in.readLine(), in.readLine());
            scenarios.wrongUrls();
            String port = in.readLine();
            if (port == null) {
                scenarios.sqlite();
            } else {
                scenarios.postgres(Integer.parseInt(port));
            }
            scenarios.evidence.ofProcess();
        }
        System.out.println(Evidence.OUTCOME + "the end");
    }

    private void wrongUrls() {
        List<String> urls = List.of(
                "postgresql://ada:" + encoded + "@127.0.0.1:notaport/shop",
                "postgresql://ada:" + encoded + "@127.0.0.1:1/shop/more",
                "postgresql://ada:" + encoded + "@::1/shop",
                "postgresql://ada:" + encoded + "@127.0.0.1/shop?ferro_search_path=a,b",
                "postgresql://ada:" + encoded + "@127.0.0.1/shop?pooler=no",
                "postgresql://ada:" + encoded + "@127.0.0.1/shop?a=b&a=b",
                "postgresql://ada:" + encoded + "@127.0.0.1/shop?user=ada&password=" + encoded,
                "postgresql://ada:%zz" + secret + "@127.0.0.1/shop",
                "postgresql://ada:" + secret + "@127.0.0.1/shop",
                "postgresql:ada:" + encoded + "@127.0.0.1/shop",
                "postgres://ada:" + encoded,
                "jdbc:postgresql://127.0.0.1/shop?user=ada&password=" + encoded,
                "jdbc:postgresql://127.0.0.1/shop?user=ada&sslpassword=" + encoded,
                "mysql://ada:" + encoded + "@127.0.0.1/shop",
                "mysql://127.0.0.1/shop?api_key=" + encoded + "&APIKEY=" + encoded,
                "sqlite:/no/such/folder/app.db?mode=rwc&password=" + encoded,
                "sqlite:app.db?mode=wrong&token=" + encoded,
                "sqlite:app.db?service_role=" + encoded + "&passwd=" + encoded + "&my_pwd=" + encoded,
                "sqlite:app.db?CLIENT_S%45CRET=" + encoded,
                "sqlite::memory:?pass%77ord=" + encoded,
                "ada:" + encoded + "@127.0.0.1/shop",
                "host=127.0.0.1 user=ada password=" + encoded);
        for (String url : urls) {
            try (Engines engines = Engines.create()) {
                evidence.ofFailure("wrong URL", () -> engines.connect(url));
                evidence.of(
                        "settings", ConnectionSettings.of(url).password(secret).username("ada"));
            }
        }
    }

    private void sqlite() throws Exception {
        try (Engines engines = Engines.create()) {
            evidence.ofFailure("missing file", () -> engines.connect("sqlite:/no/such/folder/app.db"));
            evidence.ofFailure(
                    "password in the path", () -> engines.connect("sqlite:/no/such/app.db&password=" + encoded));
            ConnectionSettings settings = ConnectionSettings.of("sqlite::memory:")
                    .username("ada")
                    .password(secret)
                    .pool(IMPATIENT)
                    .autoMigrate();
            works(engines, settings);
            evidence.ofFailure("same name", () -> engines.connect(settings));
            evidence.of("check", engines.engine().check());
            closes(engines);
        }
    }

    private void postgres(int port) throws Exception {
        String here = "@127.0.0.1:" + port + "/shop";
        fails("wrong password", "postgresql://bob:" + encoded + here);
        fails("no such user", "postgresql://eve:" + encoded + here);
        fails("no such database", "postgresql://ada:" + encoded + "@127.0.0.1:" + port + "/nothing");
        fails("no such host", "postgresql://ada:" + encoded + "@" + "h".repeat(70) + "/shop");
        fails("no server", "postgresql://ada:" + encoded + "@127.0.0.1:1,[::1]:1/shop");
        fails("no TLS", "postgresql://ada:" + encoded + here + "?sslmode=require");
        fails("no such sslmode", "postgresql://ada:" + encoded + here + "?sslmode=nonsense");
        fails(
                "no such key",
                "postgresql://ada:" + encoded + here
                        + "?sslmode=require&sslkey=/no/such.p12&sslcert=/no/such.crt&sslpassword=" + encoded);
        fails("no such class", "postgresql://ada:" + encoded + here + "?socketFactory=no.Such&my_token=" + encoded);
        fails("no number", "postgresql://ada:" + encoded + here + "?connect_timeout=x");
        fails("no such schema", "postgresql://ada:" + encoded + here + "?ferro_search_path=nowhere");
        fails("wrong option", "postgresql://ada:" + encoded + here + "?options=-c%20no_such=1");
        fails("clear text", "postgresql://carol:" + encoded + "@127.0.0.1:" + port + "/nothing");
        fails("parameters", "postgresql://127.0.0.1:" + port + "/shop?user=bob&password=" + encoded);
        try (Engines engines = Engines.create()) {
            evidence.ofFailure(
                    "settings' password",
                    () -> engines.connect(ConnectionSettings.of("postgresql://127.0.0.1:" + port + "/shop")
                            .username("bob")
                            .password(secret)
                            .pool(IMPATIENT)));
        }
        try (Engines engines = Engines.create()) {
            try (Forwarder forwarder = Forwarder.to(port)) {
                // The driver ignores the key, and somebody is told so.
                works(
                        engines,
                        ConnectionSettings.of("postgresql://ada:" + encoded + "@" + forwarder.hostAndPort()
                                        + "/shop?ApiKey=" + encoded)
                                .pool(IMPATIENT)
                                .autoMigrate());
                evidence.of("check", engines.engine().check());
                evidence.ofFailure(
                        "killed",
                        () -> engines.engine().runInTransaction(tx -> {
                            tx.execute("select pg_terminate_backend(pg_backend_pid())");
                            tx.execute("select 1");
                        }));
            }
            Thread.sleep(1100); // The last answer of check() is kept for a second.
            evidence.of("check when down", engines.engine().check(Duration.ofSeconds(1)));
            evidence.ofFailure("down", () -> engines.engine().fetchOne("select 1 as one"));
            closes(engines);
        }
    }

    private void fails(String scenario, String url) {
        try (Engines engines = Engines.create()) {
            evidence.ofFailure(
                    scenario, () -> engines.connect(ConnectionSettings.of(url).pool(IMPATIENT)));
        }
    }

    private void works(Engines engines, ConnectionSettings settings) throws Exception {
        Engine engine = engines.connect(settings);
        evidence.of("settings", settings);
        evidence.of("pool", settings.pool());
        evidence.of("engines", engines);
        evidence.of("engine", engine);
        evidence.of("stats", engine.poolStats());
        evidence.of("models", engine.models(Author.class));
        evidence.of("data source", engine.dataSource());
        try (Connection connection = engine.dataSource().getConnection()) {
            evidence.of("connection", connection);
            evidence.of("address", connection.getMetaData().getURL());
            evidence.of("client", connection.getClientInfo());
        }
        evidence.ofFailure("wrong statement", () -> engine.execute("selct 1"));
        evidence.ofFailure("wrong name", () -> engines.engine("nobody"));
        try (Session session = engine.session();
                Transaction transaction = session.begin()) {
            evidence.of("session", session);
            evidence.of("transaction", transaction);
            session.create(new Author("Ada"));
            Thread other = new Thread(() -> evidence.ofFailure(
                    "pool exhausted", () -> engine.runInTransaction(tx -> tx.execute("delete from author"))));
            other.start();
            other.join();
            evidence.ofFailure("disconnect inside", () -> engines.disconnect(engine.name()));
            Thread.sleep(2200); // Until the pool takes the transaction for a leak and logs where it began.
            evidence.ofFailure("wrong transaction", () -> transaction.execute("selct 1"));
            evidence.of("transaction", transaction);
        }
    }

    private void closes(Engines engines) throws JMException {
        Engine engine = engines.engine();
        evidence.ofProcess();
        engines.disconnect(engine.name(), Duration.ofSeconds(1));
        evidence.of("engine", engine);
        evidence.of("engines", engines);
        evidence.ofFailure("disconnected", () -> engine.fetchOne("select 1 as one"));
        evidence.ofFailure("no connection", engines::engine);
    }
}
