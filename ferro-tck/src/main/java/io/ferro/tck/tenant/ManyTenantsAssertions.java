package io.ferro.tck.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.PoolConfig;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Author_;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

/** Many schemas of one database at once. Each row carries the tenant to whom it belongs. */
public abstract class ManyTenantsAssertions extends TenantAssertions {

    private static final int THREADS = 16;
    private static final int OPERATIONS = Boolean.getBoolean("ferro-tck.long") ? 32_000 : 4_000;

    private final int wanted;

    /**
     * For subclasses.
     *
     * @param route the way to the server
     * @param tenants how many, unless the server's connections are too few for that on this route
     */
    protected ManyTenantsAssertions(Route route, int tenants) {
        super(route, route == Route.SESSION_POOLER ? tenants : 10);
        this.wanted = tenants;
    }

    @Test
    @Assertion("CONN-13")
    void tenantsNeverSeeEachOthersRows() throws Exception {
        int tenants = tenants();
        Engines engines = unconnected(Author.class);
        long begin = System.nanoTime();
        for (int tenant = 0; tenant < tenants; tenant++) {
            createSchema("tenant_" + tenant);
        }
        AtomicInteger next = new AtomicInteger();
        Together.run(8, number -> () -> {
            for (int tenant = next.getAndIncrement(); tenant < tenants; tenant = next.getAndIncrement()) {
                engines.connect(schema("tenant_" + tenant)
                        .named("t" + tenant)
                        .pool(PoolConfig.of(1))
                        .autoMigrate());
            }
            return number;
        });
        long connected = System.nanoTime();
        AtomicIntegerArray rows = new AtomicIntegerArray(tenants);
        AtomicInteger foreign = new AtomicInteger();
        Together.run(THREADS, number -> () -> {
            Random random = new Random(number);
            for (int i = 0; i < OPERATIONS / THREADS; i++) {
                int tenant = random.nextInt(tenants);
                work(engines.engine("t" + tenant), tenant, random, rows, foreign);
            }
            return number;
        });
        long worked = System.nanoTime();
        for (int tenant = 0; tenant < tenants; tenant++) {
            assertThat(Scalar.of(
                            administrator(),
                            "select count(*) as n from tenant_" + tenant + ".author where name = ?",
                            name(tenant)))
                    .isEqualTo(rows.get(tenant));
            assertThat(Scalar.of(
                            administrator(),
                            "select count(*) as n from tenant_" + tenant + ".author where name <> ?",
                            name(tenant)))
                    .isZero();
        }
        System.out.printf(
                "Ferro TCK: %d tenants, %s: connected in %.1f s, %d operations from %d threads in %.1f s, %d foreign rows%n",
                tenants,
                route().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                (connected - begin) / 1e9,
                OPERATIONS,
                THREADS,
                (worked - connected) / 1e9,
                foreign.get());
        assertThat(foreign).hasValue(0);
    }

    private static void work(Engine engine, int tenant, Random random, AtomicIntegerArray rows, AtomicInteger foreign) {
        switch (random.nextInt(6)) {
            case 0 -> {
                engine.models(Author.class).create(new Author(name(tenant)));
                rows.incrementAndGet(tenant);
            }
            case 1 -> {
                engine.runInTransaction(tx -> {
                    tx.execute("insert into author (name) values (?)", name(tenant));
                    foreign.addAndGet(
                            foreign(tenant, engine.models(Author.class).all()));
                });
                rows.incrementAndGet(tenant);
            }
            case 2 -> {
                try (Session session = engine.session()) {
                    session.bulkCreate(List.of(new Author(name(tenant)), new Author(name(tenant))));
                    foreign.addAndGet(foreign(
                            tenant,
                            session.query(Author.class)
                                    .orderBy(Author_.id.asc())
                                    .all()));
                }
                rows.addAndGet(tenant, 2);
            }
            case 3 ->
                foreign.addAndGet(
                        (int) Scalar.of(engine, "select count(*) as n from author where name <> ?", name(tenant)));
            case 4 -> foreign.addAndGet((int) engine.execute("delete from author where name <> ?", name(tenant)));
            default ->
                foreign.addAndGet(foreign(tenant, engine.models(Author.class).all()));
        }
    }

    private static int foreign(int tenant, List<Author> authors) {
        return (int) authors.stream()
                .filter(author -> !author.name.equals(name(tenant)))
                .count();
    }

    /** The same row ids occur everywhere, so only the name tells. */
    private static String name(int tenant) {
        return "row of " + tenant;
    }

    /** Only a pooler in transaction mode gives more clients a connection than the server has. */
    private int tenants() {
        if (route() == Route.TRANSACTION_POOLER) {
            return wanted;
        }
        long free = Scalar.of(
                administrator(),
                "select current_setting('max_connections')::int - (select count(*) from pg_stat_activity)"
                        + " - 20 as n");
        return (int) Math.min(wanted, free);
    }
}
