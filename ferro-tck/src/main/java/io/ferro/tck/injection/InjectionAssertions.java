package io.ferro.tck.injection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.FerroException;
import io.ferro.InvalidCursorException;
import io.ferro.Row;
import io.ferro.UnknownConnectionException;
import io.ferro.model.Ref;
import io.ferro.query.Aggregate;
import io.ferro.query.Condition;
import io.ferro.query.Conflict;
import io.ferro.query.Page;
import io.ferro.query.PageRequest;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every place that takes a text is given what would be SQL, and takes it for a text. */
public abstract class InjectionAssertions extends SessionAssertions {

    /** For subclasses. */
    protected InjectionAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(Topic.class, Remark.class);
    }

    @BeforeEach
    final void createWitness() {
        session().execute("create table injected_witness (n integer)");
        session().execute("insert into injected_witness values (1)");
    }

    /** Whatever a test did, what it did not do was not done. */
    @AfterEach
    final void everythingIsThere() {
        assertThat(engine().fetchAll("select n from injected_witness")).hasSize(1);
        assertThat(engine().models(Remark.class).query().count()).isNotNegative();
        assertThat(engine().models(Topic.class).query().count()).isNotNegative();
    }

    private List<Remark> remarkEach() {
        return Payloads.ALL.stream()
                .map(payload -> {
                    Remark remark = new Remark(payload);
                    remark.body = payload;
                    remark.extra = Map.of(payload, payload);
                    return session().create(remark);
                })
                .toList();
    }

    private void assertStored(String... titles) {
        assertThat(engine().models(Remark.class).query().select(Remark_.title)).containsExactlyInAnyOrder(titles);
    }

    @Test
    @Assertion("QUERY-10")
    void valuesThatAreWritten() {
        remarkEach();
        try (var other = engines().session()) {
            List<Remark> read =
                    other.query(Remark.class).orderBy(Remark_.id.asc()).all();
            assertThat(read).extracting(remark -> remark.title).isEqualTo(Payloads.ALL);
            assertThat(read).extracting(remark -> remark.body).isEqualTo(Payloads.ALL);
            assertThat(read)
                    .allSatisfy(remark -> assertThat(remark.extra).isEqualTo(Map.of(remark.title, remark.title)));
            read.forEach(remark -> {
                remark.title = "!" + remark.title;
                other.save(remark);
            });
        }
        assertStored(Payloads.ALL.stream().map(payload -> "!" + payload).toArray(String[]::new));
    }

    @Test
    @Assertion("QUERY-10")
    void valuesThatAreWrittenTogetherOrUnlessTheyAreThere() {
        List<Remark> remarks = Payloads.ALL.stream().map(Remark::new).toList();
        assertThat(session().bulkCreate(remarks)).isEqualTo(remarks.size());
        assertThat(session()
                        .bulkUpsert(
                                Payloads.ALL.stream().map(Remark::new).toList(),
                                Conflict.on(Remark_.title).updateAll()))
                .isEqualTo(remarks.size());
        for (String payload : Payloads.ALL) {
            assertThat(session().getOrCreate(new Remark(payload), Remark_.title).title)
                    .isEqualTo(payload);
            Remark changed = new Remark(payload);
            changed.body = payload;
            assertThat(session().updateOrCreate(changed, Remark_.title).body).isEqualTo(payload);
        }
        assertStored(Payloads.ALL.toArray(String[]::new));
    }

    @Test
    @Assertion("QUERY-10")
    void conditions() {
        remarkEach();
        for (String payload : Payloads.ALL) {
            assertSelected(Remark_.title.eq(payload), payload::equals);
            assertSelected(Remark_.title.ne(payload), title -> !title.equals(payload));
            assertSelected(Remark_.title.in(List.of(payload, "no such")), payload::equals);
            assertSelected(Remark_.title.notIn(List.of(payload, "no such")), title -> !title.equals(payload));
            assertSelected(Remark_.title.between(payload, payload), payload::equals);
            assertSelected(Remark_.title.startsWith(payload), title -> title.startsWith(payload));
            assertSelected(Remark_.title.endsWith(payload), title -> title.endsWith(payload));
            assertSelected(Remark_.title.contains(payload), title -> title.contains(payload));
            assertSelected(
                    Remark_.title.containsIgnoreCase(payload),
                    title -> title.toLowerCase(Locale.ROOT).contains(payload.toLowerCase(Locale.ROOT)));
            assertSelected(Remark_.title.like(escaped(payload)), payload::equals);
            assertSelected(Remark_.title.ilike(escaped(payload)), payload::equalsIgnoreCase);
        }
        assertSelected(Remark_.title.in(Payloads.ALL), title -> true);
        assertSelected(Remark_.title.notIn(Payloads.ALL), title -> false);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private void assertSelected(Condition<Remark> condition, Predicate<String> selected) {
        assertThat(session().query(Remark.class).where(condition).select(Remark_.title))
                .as("%s", condition)
                .containsExactlyInAnyOrderElementsOf(
                        Payloads.ALL.stream().filter(selected).toList());
    }

    @Test
    @Assertion("QUERY-10")
    void keysAndReferences() {
        for (String payload : Payloads.ALL) {
            Topic topic = session().create(new Topic(payload));
            Remark remark = new Remark(payload);
            remark.topic = Ref.to(topic);
            session().create(remark);
            topic.related.add(topic);
        }
        session().query(Topic.class).all().forEach(session()::evict);
        for (String payload : Payloads.ALL) {
            Topic topic = session().get(Topic.class, payload);
            assertThat(topic.name).isEqualTo(payload);
            assertThat(session().refresh(topic)).isSameAs(topic);
            assertThat(topic.remarks.query().select(Remark_.title)).containsExactly(payload);
            assertThat(topic.related.query().select(Topic_.name)).containsExactly(payload);
            assertThat(session()
                            .query(Remark.class)
                            .where(Remark_.topic.where(Topic_.name.eq(payload)))
                            .select(Remark_.title))
                    .containsExactly(payload);
            assertThat(session()
                            .query(Topic.class)
                            .where(Topic_.remarks.any(Remark_.title.eq(payload)))
                            .select(Topic_.name))
                    .containsExactly(payload);
        }
        assertThat(session()
                        .query(Topic.class)
                        .with(Topic_.remarks, Topic_.related)
                        .all())
                .allSatisfy(topic -> assertThat(topic.remarks.all())
                        .extracting(remark -> remark.title)
                        .containsExactly(topic.name));
        for (String payload : Payloads.ALL) {
            Topic topic = session().get(Topic.class, payload);
            topic.related.remove(topic);
            session().query(Remark.class).where(Remark_.title.eq(payload)).delete();
            assertThat(session().delete(topic)).isTrue();
            assertThat(session().find(Topic.class, payload)).isEmpty();
        }
        assertThat(session().query(Topic.class).count()).isZero();
    }

    @Test
    @Assertion("QUERY-10")
    void changesByAQuery() {
        Remark remark = session().create(new Remark("the one"));
        for (String payload : Payloads.ALL) {
            session().query(Remark.class).where(Remark_.id.eq(remark.id)).update(Remark_.body.set(payload));
            assertThat(session().query(Remark.class).select(Remark_.body)).containsExactly(payload);
            session().query(Remark.class).where(Remark_.id.eq(remark.id)).update(Remark_.body.setNull());
            session()
                    .query(Remark.class)
                    .where(Remark_.id.eq(remark.id))
                    .update(Remark_.body.coalesce(payload), Remark_.extra.set(Map.of(payload, payload)));
            assertThat(session().query(Remark.class).select(Remark_.body)).containsExactly(payload);
            assertThat(session().query(Remark.class).select(Remark_.extra)).containsExactly(Map.of(payload, payload));
        }
        assertStored("the one");
    }

    @Test
    @Assertion("QUERY-10")
    void groupsAndPages() {
        remarkEach();
        for (String payload : Payloads.ALL) {
            assertThat(session()
                            .query(Remark.class)
                            .groupBy(Remark_.title)
                            .having(Remark_.title
                                    .max()
                                    .eq(payload)
                                    .and(Aggregate.<Remark>rows().eq(1L)))
                            .select(Remark_.title))
                    .containsExactly(payload);
            assertThatThrownBy(() -> session()
                            .query(Remark.class)
                            .orderBy(Remark_.title.asc())
                            .page(PageRequest.after(payload, 2)))
                    .isInstanceOf(InvalidCursorException.class);
        }
        List<String> walked = new ArrayList<>();
        Page<Remark> page =
                session().query(Remark.class).orderBy(Remark_.title.asc()).page(PageRequest.first(1));
        page.items().forEach(remark -> walked.add(remark.title));
        while (page.next().isPresent()) {
            page = session()
                    .query(Remark.class)
                    .orderBy(Remark_.title.asc())
                    .page(page.next().get());
            page.items().forEach(remark -> walked.add(remark.title));
        }
        assertThat(walked).containsExactlyInAnyOrderElementsOf(Payloads.ALL);
    }

    @Test
    @Assertion("QUERY-10")
    void valuesOfRawSql() {
        record Title(String title) {}
        for (String payload : Payloads.ALL) {
            session().execute("insert into injected_remark (title, body, extra) values (?, ?, '{}')", payload, payload);
            String select = "select title from injected_remark where title = ? and '?' <> body";
            assertThat(session().fetchAll(Title.class, select, payload))
                    .isEqualTo(payload.equals("?") ? List.of() : List.of(new Title(payload)));
            Row row = session()
                    .fetchOne("select body as \"Body\" from injected_remark where title = ?", payload)
                    .orElseThrow();
            assertThat(row.getString("Body")).isEqualTo(payload);
            assertThatThrownBy(() -> row.getString(payload)).isInstanceOf(FerroException.class);
        }
        assertStored(Payloads.ALL.toArray(String[]::new));
    }

    @Test
    @Assertion("QUERY-10")
    void namesOfConnections() {
        for (String payload : Payloads.ALL) {
            assertThatThrownBy(() -> engines().engine(payload)).isInstanceOf(UnknownConnectionException.class);
            assertThatThrownBy(() -> session()
                            .models(Remark.class)
                            .using(payload)
                            .query()
                            .all())
                    .isInstanceOf(UnknownConnectionException.class);
        }
    }
}
