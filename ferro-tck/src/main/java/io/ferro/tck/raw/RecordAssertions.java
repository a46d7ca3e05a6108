package io.ferro.tck.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConfigurationException;
import io.ferro.Row;
import io.ferro.Sql;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Colour;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of raw SQL with typed columns and as records, wherever SQL can be run. */
public abstract class RecordAssertions extends SessionAssertions {

    private static final UUID TOKEN = UUID.fromString("6f1b1c3e-0d5e-4b2a-9b57-3f6a1c2d4e5f");

    private static final Item FIRST = new Item(
            1, LocalDate.of(2026, 2, 28), new BigDecimal("1.50"), Colour.GREEN, TOKEN, null, Optional.empty(), true);
    private static final Item SECOND = new Item(
            2, LocalDate.of(2026, 2, 28), new BigDecimal("2.5"), Colour.RED, TOKEN, "n", Optional.of(7), false);

    /** For subclasses. */
    protected RecordAssertions() {}

    /**
     * A record with a component of many kinds.
     *
     * @param id a primitive
     * @param createdAt a column with an underscore
     * @param price a decimal
     * @param colour an enum
     * @param token a UUID
     * @param note what may be NULL
     * @param rank what may be NULL, as an optional
     * @param sold a truth
     */
    public record Item(
            long id,
            LocalDate createdAt,
            BigDecimal price,
            Colour colour,
            UUID token,
            @Nullable String note,
            Optional<Integer> rank,
            boolean sold) {}

    /**
     * A record that checks its value.
     *
     * @param id never negative
     */
    public record Checked(long id) {

        /** Refuses what is negative. */
        public Checked {
            if (id < 0) {
                throw new IllegalStateException("negative");
            }
        }
    }

    @BeforeEach
    final void fill() {
        session()
                .execute("create table raw_item (id bigint, created_at "
                        + (onSqlite() ? "text, price text" : "date, price numeric")
                        + ", colour text, token " + (onSqlite() ? "text" : "uuid")
                        + ", note text, rank integer, sold boolean, more text)");
        String insert = "insert into raw_item values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        LocalDate day = LocalDate.of(2026, 2, 28);
        session().execute(insert, 1L, day, new BigDecimal("1.50"), Colour.GREEN, TOKEN, null, null, true, "x");
        session().execute(insert, 2L, day, new BigDecimal("2.5"), Colour.RED, TOKEN, "n", 7, false, "x");
    }

    @Test
    @Assertion("RAW-01")
    void onTheAmbientSessionANamedConnectionAndATransaction() {
        assertEverything(session());
        assertEverything(engines().currentSession().orElseThrow());
        assertEverything(engines().engine("default"));
        session().runInTransaction(RecordAssertions::assertEverything);
        engine().runInTransaction(RecordAssertions::assertEverything);
    }

    private static void assertEverything(Sql where) {
        assertThat(where.execute("update raw_item set more = ? where id = ?", "changed", 2))
                .isEqualTo(1);
        assertThat(where.fetchAll("select id from raw_item where price is not null order by id"))
                .extracting(row -> row.getLong("id"))
                .containsExactly(1L, 2L);
        assertThat(where.fetchAll(Item.class, "select * from raw_item where id < ? order by id", 3))
                .containsExactly(FIRST, SECOND);
        assertThat(where.fetchOne(Item.class, "select * from raw_item where id = ?", 2))
                .contains(SECOND);
        assertThat(where.fetchOne("select id from raw_item where id = ?", 3)).isEmpty();
        assertThat(where.fetchOne(Item.class, "select * from raw_item where id = ?", 3))
                .isEmpty();
    }

    @Test
    @Assertion("RAW-01")
    void columnsAreTyped() {
        Row row = session().fetchOne("select * from raw_item where id = ?", 2).orElseThrow();
        assertThat(row.getLong("id")).isEqualTo(2L);
        assertThat(row.getInt("ID")).isEqualTo(2);
        assertThat(row.getShort("id")).isEqualTo((short) 2);
        assertThat(row.getLocalDate("created_at")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(row.getBigDecimal("price")).isEqualTo(new BigDecimal("2.5"));
        assertThat(row.get("colour", Colour.class)).isEqualTo(Colour.RED);
        assertThat(row.getUuid("token")).isEqualTo(TOKEN);
        assertThat(row.getString("note")).isEqualTo("n");
        assertThat(row.getBoolean("sold")).isFalse();
        assertThat(row.as(Item.class)).isEqualTo(SECOND);
    }

    @Test
    @Assertion("RAW-01")
    void whatDoesNotFitARecordIsAClearError() {
        assertRefused("FERRO-0404", "createdAt", "select id from raw_item", Item.class);
        assertRefused("FERRO-0442", "\"id\"", "select null as id", Checked.class);
        assertRefused("FERRO-0405", "id", "select 'x' as id", Checked.class);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> session().fetchAll(Checked.class, "select -1 as id"))
                .withMessage("negative");
    }

    private void assertRefused(String id, String part, String sql, Class<? extends Record> type) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> session().fetchAll(type, sql))
                .withMessageStartingWith(id)
                .withMessageContaining(part);
    }

    @Test
    @Assertion("RAW-01")
    void statementsThatWriteAndReturnRows() {
        List<Row> rows = session().fetchAll("delete from raw_item where id = ? returning id, note", 2);
        assertThat(rows).extracting(row -> row.getString("note")).containsExactly("n");
        assertThat(session().fetchAll("select id from raw_item")).hasSize(1);
    }
}
