package io.ferro.tck.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Session;
import io.ferro.query.Query;
import io.ferro.query.Sort;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.Background;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All pages of any order together are all rows in that order, whatever happens to other rows meanwhile. */
public abstract class RandomPageAssertions extends PagingAssertions {

    private static final boolean LONG = Boolean.getBoolean("ferro-tck.long");
    private static final int ROWS = 40;
    private static final int ORDERS = LONG ? 5_000 : 48;

    private RandomListings listings;
    private long seed;

    /** For subclasses. */
    protected RandomPageAssertions() {}

    @BeforeEach
    final void fill() {
        seed = Long.getLong("ferro-tck.seed", System.nanoTime());
        listings = new RandomListings(seed);
        List<Listing> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(listings.listing());
        }
        session().bulkCreate(rows);
    }

    @Test
    @Assertion("QUERY-07")
    void allPagesAreAllRowsInOrder() {
        for (int number = 0; number < ORDERS; number++) {
            List<Sort<Listing>> order = listings.order();
            Query<Listing> query = session().query(Listing.class);
            if (listings.random().nextBoolean()) {
                query = query.where(Listing_.flag.isTrue().or(Listing_.looseNumber.isNull()));
            }
            assertThat(keys(walk(query.orderBy(order), 1 + listings.random().nextInt(15))))
                    .as("order %s of -Dferro-tck.seed=%s", number, seed)
                    .isEqualTo(keys(query.orderBy(RandomListings.total(order)).all()));
        }
    }

    @Test
    @Assertion("QUERY-07")
    void rowsThatStayAreSeenOnceWhileOthersComeAndGo() {
        for (int number = 0; number < ORDERS / 8; number++) {
            List<Sort<Listing>> order = listings.order();
            Query<Listing> query = session().query(Listing.class).orderBy(order);
            List<Long> before = keys(query.orderBy(RandomListings.total(order)).all());
            List<Long> seen = keys(walk(query, 1 + listings.random().nextInt(9), this::comeAndGo));
            List<Long> stayed = new ArrayList<>(before);
            stayed.retainAll(keys(session().query(Listing.class).all()));
            assertThat(seen).as("order %s of -Dferro-tck.seed=%s", number, seed).doesNotHaveDuplicates();
            assertThat(seen.stream().filter(stayed::contains).toList())
                    .as("order %s of -Dferro-tck.seed=%s", number, seed)
                    .isEqualTo(stayed);
        }
    }

    /** Deletes a row and inserts another, in a session of its own. */
    private void comeAndGo() {
        try (Session other = engines().session()) {
            List<Listing> rows = other.query(Listing.class).all();
            other.delete(rows.get(listings.random().nextInt(rows.size())));
            other.create(listings.listing());
        }
    }

    @Test
    @Assertion("QUERY-07")
    void aWriterOnAnotherThreadDisturbsNobody() throws Exception {
        List<Long> stayed =
                keys(session().query(Listing.class).orderBy(Listing_.id.asc()).all());
        AtomicBoolean done = new AtomicBoolean();
        Background<Integer> writer = Background.start("writer", () -> {
            RandomListings others = new RandomListings(seed + 1);
            int written = 0;
            while (!done.get()) {
                try (Session other = engines().session()) {
                    Listing coming = other.create(others.listing());
                    other.delete(coming);
                    written++;
                }
            }
            return written;
        });
        try {
            for (int number = 0; number < ORDERS / 8; number++) {
                List<Long> seen = keys(walk(session().query(Listing.class).orderBy(listings.order()), 3));
                Set<Long> once = new HashSet<>(seen);
                assertThat(once).hasSameSizeAs(seen).containsAll(stayed);
            }
        } finally {
            done.set(true);
        }
        assertThat(writer.get()).isPositive();
    }

    private static List<Long> keys(List<Listing> rows) {
        return rows.stream().map(row -> row.id).toList();
    }
}
