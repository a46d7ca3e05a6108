package io.ferro.tck.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.SchemaException;
import io.ferro.tck.TestDatabase;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes one pair up the ladder, from an empty database, and looks at the database itself after each rung. */
final class PairRun {

    private final CompiledPairs compiled;
    private final Pair pair;
    private final TestDatabase database;
    private Map<String, SortedMap<String, List<String>>> content = Map.of();
    private List<Obstacle> inTheWay = List.of();

    PairRun(CompiledPairs compiled, Pair pair, TestDatabase database) {
        this.compiled = compiled;
        this.pair = pair;
        this.database = database;
    }

    /** {@return whether it was refused, as it had to be} */
    boolean run() throws Exception {
        try (Engines engines = Engines.create(compiled.before(pair))) {
            Engine engine = engines.connect(database.url());
            engine.createTables();
            assertThat(engine.plan(Rung.DESTRUCTIVE.options()).toString()).isEqualTo("-- Nothing to do.\n");
            begin(engine);
        }
        try (Engines engines = Engines.create(compiled.after(pair))) {
            Engine engine = engines.connect(database.url());
            for (Rung rung : pair.ladder()) {
                if (rung != Rung.CREATE && !inTheWay.isEmpty()) {
                    refused(engine, rung);
                    return true;
                }
                migrate(engine, rung);
            }
            for (Class<?> model : compiled.after(pair)) {
                engine.models(model).all();
            }
        }
        try (Engines engines = Engines.create(compiled.after(pair))) {
            Rung last = pair.ladder().get(pair.ladder().size() - 1);
            assertThat(engines.connect(database.url()).plan(last.options()).sql())
                    .isEmpty();
        }
        return false;
    }

    private void begin(Engine engine) throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            LiveSchema live = LiveSchema.of(database.database(), connection);
            assertThat(Looks.difference(
                            DeclaredSchema.of(database.database(), pair.before())
                                    .tables(),
                            live.looks().tables()))
                    .isEmpty();
            new Filling(database.database(), pair.random()).fill(connection, pair.before());
            content = content(live, pair.before());
            List<Obstacle> found = new ArrayList<>();
            for (Obstacle obstacle : pair.obstacles()) {
                if (obstacle.isInTheWay(database.database(), live)) {
                    found.add(obstacle);
                }
            }
            inTheWay = found;
        }
    }

    private void refused(Engine engine, Rung rung) throws Exception {
        List<String> before;
        try (Connection connection = engine.dataSource().getConnection()) {
            before = LiveSchema.of(database.database(), connection).dump();
        }
        Throwable refusal = catchThrowable(() -> engine.migrate(rung.options()));
        assertThat(refusal).as("refused because of %s", inTheWay).isInstanceOf(SchemaException.class);
        for (Obstacle obstacle : inTheWay) {
            assertThat(refusal).hasMessageContainingAll(obstacle.error(), obstacle.table(), obstacle.column());
        }
        try (Connection connection = engine.dataSource().getConnection()) {
            LiveSchema live = LiveSchema.of(database.database(), connection);
            assertThat(live.dump()).isEqualTo(before);
            assertThat(content(live, pair.before())).isEqualTo(content);
        }
    }

    private void migrate(Engine engine, Rung rung) throws Exception {
        String plan = engine.plan(rung.options()).toString();
        engine.migrate(rung.options());
        try (Connection connection = engine.dataSource().getConnection()) {
            LiveSchema live = LiveSchema.of(database.database(), connection);
            assertThat(Looks.difference(
                            rung.outcome(database.database(), pair.before(), pair.after()),
                            live.looks().tables()))
                    .as("%s%n%s", rung, plan)
                    .isEmpty();
            assertKept(live, rung, plan);
        }
        assertThat(engine.plan(rung.options()).sql())
                .as("after %s%n%s", rung, plan)
                .isEmpty();
    }

    /** Whatever has the type it had holds what it held; what has a wider one says the same in words. */
    private void assertKept(LiveSchema live, Rung rung, String plan) throws Exception {
        KeptColumns kept = new KeptColumns(database.database(), pair, rung);
        for (ModelPlan model : pair.before().models()) {
            assertThat(new Content(database.database(), live).of(model, kept.of(model)))
                    .as("%s of %s%n%s", model.table(), rung, plan)
                    .containsAllEntriesOf(kept.ofContent(model, content.getOrDefault(model.table(), new TreeMap<>())));
            for (LinkPlan link : model.links()) {
                assertThat(links(live, link)).as(plan).isEqualTo(content.get(link.table()));
            }
        }
    }

    private static SortedMap<String, List<String>> links(LiveSchema live, LinkPlan link) throws Exception {
        List<List<String>> rows = live.rows("select * from " + LiveSchema.quoted(link.table()) + " order by 1, 2");
        return new TreeMap<>(Map.of("pairs", rows.stream().map(Object::toString).toList()));
    }

    private Map<String, SortedMap<String, List<String>>> content(LiveSchema live, SchemaPlan schema) throws Exception {
        Map<String, SortedMap<String, List<String>>> all = new TreeMap<>();
        for (ModelPlan model : schema.models()) {
            all.put(
                    model.table(),
                    new Content(database.database(), live)
                            .of(
                                    model,
                                    model.fields().stream()
                                            .map(FieldPlan::column)
                                            .toList()));
            for (LinkPlan link : model.links()) {
                all.put(link.table(), links(live, link));
            }
        }
        return all;
    }
}
