package io.ferro.tck.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.query.Query;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.TestDatabase;
import org.junit.jupiter.api.Test;

/** Points in time that other programs wrote into a SQLite file in their own forms of text. */
@OnDatabase(Database.SQLITE)
public abstract class ForeignTimeAssertions {

    /** For subclasses. */
    protected ForeignTimeAssertions() {}

    @Test
    void noRowIsLeftOutHoweverATimeIsWritten(TestDatabase file) {
        try (Engines engines = Engines.create(Listing.class, Offer.class)) {
            Engine engine = engines.connect(ConnectionSettings.of(file.url()).autoMigrate());
            engine.runInSession(session -> {
                for (int row = 0; row < 6; row++) {
                    session.create(new Listing("row " + row));
                }
                session.execute("update page_listing set moment = '2026-01-01T10:00:00Z' where id in (1, 2)");
                session.execute("update page_listing set moment = '2026-01-01 10:00:00' where id in (3, 4)");
                session.execute("update page_listing set moment = '2026-01-01 10:00:00.5' where id = 5");
                session.execute("update page_listing set token = upper(token) where id > 3");
                Query<Listing> listings = session.query(Listing.class);
                assertThat(PagingAssertions.walk(listings.orderBy(Listing_.moment.asc()), 1))
                        .isEqualTo(listings.orderBy(Listing_.moment.asc(), Listing_.id.asc())
                                .all());
                assertThat(PagingAssertions.walk(listings.orderBy(Listing_.moment.desc()), 1))
                        .isEqualTo(listings.orderBy(Listing_.moment.desc(), Listing_.id.desc())
                                .all());
                assertThat(PagingAssertions.walk(listings.orderBy(Listing_.token.asc()), 1))
                        .hasSize(6);
            });
        }
    }
}
