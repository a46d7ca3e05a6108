package io.ferro.tck.page;

import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.query.Page;
import io.ferro.query.PageRequest;
import io.ferro.query.Query;
import io.ferro.tck.engine.EngineAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** Assertions inside a session on a database that has the tables of this package. */
abstract class PagingAssertions extends EngineAssertions {

    private Engines engines;
    private Session session;

    @BeforeEach
    final void open() {
        engines = closedAfterwards(Engines.create(Listing.class, Offer.class, Headline.class));
        engines.connect(settings());
        session = closedAfterwards(engines.session());
    }

    final Engines engines() {
        return engines;
    }

    final Session session() {
        return session;
    }

    /** {@return the rows of all pages, each page asked for by the text of its cursor} */
    static <M> List<M> walk(Query<M> query, int size) {
        return walk(query, size, () -> {});
    }

    /** {@return the rows of all pages, with something done between each two} */
    static <M> List<M> walk(Query<M> query, int size, Runnable between) {
        List<M> rows = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(size));
        while (next.isPresent()) {
            Page<M> page = query.page(next.orElseThrow());
            rows.addAll(page.items());
            if (rows.size() > 10_000) {
                throw new AssertionError("the pages have no end");
            }
            if (page.hasNext() && page.items().size() != size) {
                throw new AssertionError("a page of " + page.items().size() + " rows is not the last");
            }
            between.run();
            next = page.next().flatMap(PageRequest::cursor).map(cursor -> PageRequest.after(cursor, size));
        }
        return rows;
    }
}
