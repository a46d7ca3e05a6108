package io.ferro.tck.war;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engines;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.shop.Till;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An application as users have it, in wars on a server, asked over HTTP. */
@OnEveryDatabase
@ExtendWith(TheServer.class)
@SuppressWarnings("exports") // The extension is for JUnit.
public abstract class ShopAssertions {

    static final int REQUESTS = 50;

    private final WarServer server;
    private final TestDatabase main;
    private final Collection<? extends Class<?>> front;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path directory;

    /**
     * For subclasses.
     *
     * @param server runs the shop
     * @param main its database
     * @param front what answers requests there, and calls the {@link io.ferro.tck.shop.Counter}
     */
    protected ShopAssertions(WarServer server, TestDatabase main, Collection<? extends Class<?>> front) {
        this.server = server;
        this.main = main;
        this.front = front;
    }

    /**
     * Deploys it.
     *
     * @param name the name of its war
     * @return the shop, on its database
     */
    protected final Deployed deploy(String name) {
        return deploy(name, main.url());
    }

    private Deployed deploy(String name, String url) {
        War war = new War(
                Till.class,
                front,
                server.libraries(),
                server.beansXml(),
                "ferro.url=" + url + "\nferro.auto-migrate=true\nferro.implicit-sessions=forbid\n");
        return server.deploy(war.write(directory.resolve(name + ".war")));
    }

    @Test
    @Assertion({"CDI-07", "CDI-09", "SESS-06"})
    void eachRequestHasOneSessionThatEndsWithIt() throws Exception {
        try (Deployed shop = deploy("shop")) {
            ask(shop, Map.of("sales", 200, "sales/failing", 500, "sales/careless", 500));

            assertThat(eventually(shop, "sales/sessions", report -> report.endsWith(" 0 open, 0 connections")))
                    .isEqualTo(REQUESTS * 3 + " sessions, 0 open, 0 connections");
            assertThat(sold()).hasSize(REQUESTS);
        }
    }

    /** Posts many at once to each path, and looks whether the answers have the right code. */
    static void ask(Deployed shop, Map<String, Integer> paths) throws Exception {
        ExecutorService customers = Executors.newFixedThreadPool(16);
        try {
            List<Future<?>> asked = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                String customer = "c" + i;
                paths.forEach((path, code) -> asked.add(customers.submit(() -> {
                    var answer = shop.post(path, customer);
                    assertThat(answer.statusCode()).as(path).isEqualTo(code);
                    if (code == 200) {
                        assertThat(answer.body()).isEqualTo(customer);
                    }
                })));
            }
            for (Future<?> answer : asked) {
                answer.get();
            }
        } finally {
            customers.shutdown();
        }
    }

    /** The end of a request may be a little later than its answer. */
    static String eventually(Deployed shop, String path, Predicate<String> end) throws InterruptedException {
        return eventually(() -> shop.get(path).body(), end);
    }

    private static <T> T eventually(Supplier<T> question, Predicate<T> end) throws InterruptedException {
        long timeout = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        T answer = question.get();
        while (!end.test(answer) && System.nanoTime() < timeout) {
            Thread.sleep(20);
            answer = question.get();
        }
        return answer;
    }

    /** Beside another one, which does not notice. */
    @Test
    @Assertion({"CDI-08", "CDI-03"})
    void readyBeforeTheBeansOfTheApplicationAndClosedAfterThem() throws InterruptedException {
        try (TestDatabase elsewhere = main.database().fresh();
                Deployed other = deploy("other", elsewhere.url())) {
            for (String customer : List.of("Ada", "Ben")) {
                try (Deployed shop = deploy("shop-of-" + customer)) {
                    assertThat(shop.post("sales", customer).body()).isEqualTo(customer);
                    assertThat(other.get("sales").body()).isEqualTo("open");
                }
                assertNobodyIsConnected();
            }
            assertThat(other.post("sales", "Cleo").body()).isEqualTo("Cleo");
        }

        assertThat(written()).containsExactly("open", "Ada", "closed", "farewell", "open", "Ben", "closed", "farewell");
    }

    /** SQLite removes the file beside the database with the last connection; PostgreSQL's processes end a little after their client. */
    private void assertNobodyIsConnected() throws InterruptedException {
        if (main.database() == Database.SQLITE) {
            assertThat(Path.of(main + "-wal")).doesNotExist();
        } else {
            assertThat(eventually(
                            () -> query("select pid from pg_stat_activity where datname = current_database()"
                                    + " and pid <> pg_backend_pid()"),
                            List::isEmpty))
                    .isEmpty();
        }
    }

    @Test
    @Assertion("CDI-03")
    void aWrongConfigurationFailsTheDeploymentInFerrosWords() {
        assertThatThrownBy(() -> deploy("wrong", "mysql://me:hunter2@localhost/shop"))
                .hasMessageContaining("FERRO-0101: The connection URL")
                .hasMessageNotContaining("hunter2");
    }

    private List<String> written() {
        return query("select customer from shop_sale order by id");
    }

    List<String> sold() {
        return written().stream().filter(customer -> customer.matches("c\\d+")).toList();
    }

    /** The first column of what is found, asked from outside. */
    private List<String> query(String sql) {
        try (Engines outside = Engines.create()) {
            outside.connect(main.url());
            return outside.engine().fetchAll(sql).stream()
                    .map(row -> String.valueOf(row.get(1)))
                    .toList();
        }
    }
}
