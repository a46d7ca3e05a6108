package io.ferro.recordshop.activity;

import io.ferro.Engine;
import io.ferro.FerroException;
import io.ferro.Row;
import io.ferro.cdi.Using;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what happens to albums, in a table of its own on the connection {@code analytics}, written and read by plain SQL. */
@ApplicationScoped
public class Activity {

    private static final Logger LOG = System.getLogger(Activity.class.getName());

    /** What may happen to an album. */
    public enum Kind {
        VIEWED,
        ADDED,
        CHANGED,
        REMOVED
    }

    @Inject
    @Using("analytics")
    Engine analytics;

    void createTable(@Observes Startup startup) {
        analytics.runInTransaction(tx -> {
            tx.execute("create table if not exists album_event"
                    + " (album_id bigint not null, kind varchar(10) not null, happened_at timestamptz not null)");
            tx.execute("create index if not exists album_event_kind on album_event (kind, album_id)");
        });
    }

    /** Records an event. A database of statistics that is away must not close the shop, so that is only logged. */
    public void record(Kind kind, long albumId) {
        try {
            analytics.execute(
                    "insert into album_event (album_id, kind, happened_at) values (?, ?, ?)",
                    albumId,
                    kind,
                    Instant.now());
        } catch (FerroException e) {
            LOG.log(Level.WARNING, "An event was lost", e);
        }
    }

    /** {@return how often the most viewed albums were viewed, by their keys, the most viewed first} */
    public Map<Long, Long> mostViewed(int limit) {
        Map<Long, Long> views = new LinkedHashMap<>();
        for (Row row : analytics.fetchAll(
                "select album_id, count(*) as views from album_event where kind = ?"
                        + " and album_id not in (select album_id from album_event where kind = ?)"
                        + " group by album_id order by views desc, album_id limit ?",
                Kind.VIEWED,
                Kind.REMOVED,
                limit)) {
            views.put(row.getLong("album_id"), row.getLong("views"));
        }
        return views;
    }
}
