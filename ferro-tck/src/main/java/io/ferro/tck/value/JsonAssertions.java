package io.ferro.tck.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.DatabaseException;
import io.ferro.Row;
import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Maps, lists and records in one column each. */
public abstract class JsonAssertions extends SessionAssertions {

    private static final BigDecimal BEYOND_DOUBLE = new BigDecimal("12345678901234567890.123456789012345678900");

    /** For subclasses. */
    protected JsonAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(Drawing.class);
    }

    @Test
    @Assertion("MODEL-02")
    void nestedTypesComeBackAsTheyWere() {
        Drawing drawing = new Drawing();
        drawing.layers = Map.of("a \"b\" \\ 漢字 😀 \n", List.of(new Point(BEYOND_DOUBLE, new BigDecimal("1.00"), "é")));
        drawing.names = List.of("", "z", "a", "null", "😀", "e\u0301");
        drawing.origin = new Point(new BigDecimal("-0.10"), BigDecimal.TEN, "o");
        drawing.numbers = Optional.of(List.of(Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 1));
        Drawing read = readAgain(drawing);
        assertThat(read.layers).isEqualTo(drawing.layers);
        assertThat(read.names).isEqualTo(drawing.names);
        assertThat(read.origin).isEqualTo(drawing.origin);
        assertThat(read.numbers).isEqualTo(drawing.numbers);
        assertThat(read.loose).isNull();
    }

    @Test
    @Assertion("MODEL-02")
    void looseValuesKeepWhatJsonKnows() {
        Map<String, Object> loose = new LinkedHashMap<>();
        loose.put("whole", Long.MAX_VALUE);
        loose.put("fraction", BEYOND_DOUBLE);
        loose.put("nothing", null);
        loose.put("truth", true);
        loose.put("list", Arrays.asList(1, null, "x"));
        Drawing drawing = new Drawing();
        drawing.loose = loose;
        assertThat(readAgain(drawing).loose).isEqualTo(loose);
    }

    @Test
    @Assertion("MODEL-02")
    void nullIsNullAndSoIsTheNullOfJson() {
        Drawing drawing = readAgain(new Drawing());
        assertThat(drawing.loose).isNull();
        assertThat(drawing.numbers).isEmpty();
        assertThat(session()
                        .query(Drawing.class)
                        .where(Drawing_.loose.isNull(), Drawing_.numbers.isNull())
                        .count())
                .isEqualTo(1);
        String json = onSqlite() ? "'null'" : "'null'::jsonb";
        session().execute("update drawing set loose = " + json);
        try (Session other = engines().session()) {
            assertThat(other.get(Drawing.class, drawing.id).loose).isNull();
        }
    }

    @Test
    @Assertion("MODEL-02")
    void valuesAreFoundSavedAndCreatedInBulk() {
        Drawing first = new Drawing();
        first.names = List.of("a", "b");
        Drawing second = new Drawing();
        second.origin = new Point(BigDecimal.ONE, BigDecimal.TEN, "x");
        assertThat(session().bulkCreate(List.of(first, second))).isEqualTo(2);
        Drawing found = session()
                .query(Drawing.class)
                .where(Drawing_.names.eq(List.of("a", "b")))
                .first()
                .orElseThrow();
        assertThat(session()
                        .query(Drawing.class)
                        .where(Drawing_.origin.in(List.of(second.origin)))
                        .count())
                .isEqualTo(1);
        found.names = List.of("c");
        session().save(found);
        try (Session other = engines().session()) {
            assertThat(other.get(Drawing.class, found.id).names).containsExactly("c");
        }
    }

    @Test
    @Assertion("MODEL-02")
    void valuesOfUpdatesAndOfRawSql() {
        session().create(new Drawing());
        List<String> names = List.of("", "it's", "😀", "\\", "\"");
        Point origin = new Point(BEYOND_DOUBLE, new BigDecimal("1.00"), "é");
        session()
                .query(Drawing.class)
                .update(
                        Drawing_.names.set(names),
                        Drawing_.origin.set(origin),
                        Drawing_.numbers.set(List.of(Long.MIN_VALUE)),
                        Drawing_.loose.set(Map.of()));
        try (Session other = engines().session()) {
            Drawing read = other.query(Drawing.class).one().orElseThrow();
            assertThat(read.names).isEqualTo(names);
            assertThat(read.origin).isEqualTo(origin);
            assertThat(read.numbers).hasValue(List.of(Long.MIN_VALUE));
            assertThat(read.loose).isEmpty();
        }
        Row row = session().fetchOne("select names, origin from drawing").orElseThrow();
        session()
                .execute(
                        "update drawing set names = " + json() + ", origin = " + json(),
                        "[\"é\"]",
                        row.getString("origin"));
        try (Session other = engines().session()) {
            Drawing read = other.query(Drawing.class).one().orElseThrow();
            assertThat(read.names).containsExactly("é");
            assertThat(read.origin).isEqualTo(origin);
        }
    }

    private String json() {
        return onSqlite() ? "?" : "cast(? as jsonb)";
    }

    @Test
    @Assertion("MODEL-02")
    void columnsAreJsonWhereTheDatabaseKnowsIt() {
        String type = onSqlite()
                ? session()
                        .fetchOne("select type from pragma_table_info('drawing') where name = 'layers'")
                        .orElseThrow()
                        .getString("type")
                : session()
                        .fetchOne("select data_type as type from information_schema.columns"
                                + " where table_name = 'drawing' and column_name = 'layers'")
                        .orElseThrow()
                        .getString("type");
        assertThat(type).isEqualToIgnoringCase(onSqlite() ? "text" : "jsonb");
    }

    @Test
    @Assertion("MODEL-02")
    void jsonOfAnotherShapeIsAnErrorThatNamesTheColumn() {
        Drawing drawing = session().create(new Drawing());
        String json = "'{\"secret\": 4711}'";
        session().execute("update drawing set names = " + json + (onSqlite() ? "" : "::jsonb"));
        try (Session other = engines().session()) {
            assertThatThrownBy(() -> other.get(Drawing.class, drawing.id))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith(
                            "FERRO-0341: Drawing.names cannot be read: its column \"names\" holds JSON that"
                                    + " cannot be read as java.util.List<java.lang.String> (")
                    .satisfies(error -> assertThat(Texts.of(error)).doesNotContain("4711", "secret"));
        }
    }

    @Test
    @Assertion("MODEL-02")
    void theFirstCharacterOfAll() {
        Drawing drawing = new Drawing();
        drawing.names = List.of("a\u0000b", "\\u0000");
        if (onSqlite()) {
            assertThat(readAgain(drawing).names).isEqualTo(drawing.names);
        } else {
            assertThatThrownBy(() -> session().create(drawing))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith("FERRO-0342: Drawing.names cannot be stored in the column \"names\": ")
                    .hasMessageContaining("U+0000");
            drawing.names = List.of("\\u0000");
            assertThat(readAgain(drawing).names).containsExactly("\\u0000");
        }
    }

    private Drawing readAgain(Drawing drawing) {
        session().create(drawing);
        try (Session other = engines().session()) {
            return other.get(Drawing.class, drawing.id);
        }
    }
}
