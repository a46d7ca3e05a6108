package io.ferro.tck.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.value.Drawing;
import io.ferro.tck.value.Point;
import io.ferro.tck.value.Shipment;
import io.ferro.tck.value.ShippingState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that are inserted together are those that would be inserted one by one, whatever the model. */
public abstract class BulkShapeAssertions extends SessionAssertions {

    /** Few, and enough for the fast way. */
    private static final List<Integer> SIZES = List.of(10, 250);

    /** For subclasses. */
    protected BulkShapeAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(
                Drawing.class,
                Shipment.class,
                Sheets.Paper.class,
                Sheets.PaperRecord.class,
                Sheets.Card.class,
                Sheets.CardRecord.class,
                Sheets.Sign.class,
                Sheets.Cell.class,
                Sheets.CellRecord.class);
    }

    @Test
    @Assertion("MUT-02")
    void json() {
        assertSame("drawing", "id", number -> {
            Drawing drawing = new Drawing();
            drawing.names = List.of("tab\there", "line\nhere", "\\N", "\\", "\"", "\uD83D\uDE00", "");
            drawing.layers = Map.of("a\\.", List.of(new Point(new BigDecimal("1.50"), BigDecimal.ONE, "\r\n")));
            drawing.loose = number % 2 == 0 ? null : Map.of("n", number);
            drawing.numbers = number % 3 == 0 ? Optional.empty() : Optional.of(List.of((long) number));
            return drawing;
        });
    }

    @Test
    @Assertion("MUT-02")
    void enums() {
        assertSame("shipment", "id", number -> {
            Shipment shipment = new Shipment();
            shipment.typed = number % 2 == 0 ? ShippingState.PACKED : ShippingState.DELIVERED;
            shipment.last = number % 2 == 0 ? null : shipment.typed;
            return shipment;
        });
    }

    @Test
    @Assertion("MUT-02")
    void generatedKeysVersionsAndDefaults() {
        assertSame("write_paper", "id", number -> new Sheets.Paper("paper " + number));
        assertSame("write_paper_record", "id", number -> new Sheets.PaperRecord("paper " + number));
    }

    @Test
    @Assertion("MUT-02")
    void keysOfFerroWithAndWithoutDefaults() {
        assertSame("write_card", "id", number -> {
            Sheets.Card card = new Sheets.Card("card " + number);
            card.rank = number % 3 == 0 ? null : Integer.valueOf(number);
            return card;
        });
        assertSame(
                "write_card_record",
                "id",
                number -> new Sheets.CardRecord(
                        number % 2 == 0 ? null : UUID.randomUUID(),
                        "card",
                        number % 3 == 0 ? null : Integer.valueOf(number)));
    }

    @Test
    @Assertion("MUT-02")
    void keysOfTheUser() {
        assertSame("write_sign", "", number -> new Sheets.Sign("sign " + number, "text"));
        assertSame("write_cell", "", number -> new Sheets.Cell(number, "c", "text"));
        assertSame("write_cell_record", "", number -> new Sheets.CellRecord(number, "text", "c", 0));
    }

    private <M> void assertSame(String table, String key, IntFunction<M> instance) {
        for (int size : SIZES) {
            List<M> together = IntStream.range(0, size).mapToObj(instance).toList();
            List<M> alone = IntStream.range(0, size).mapToObj(instance).toList();
            List<M> returning = IntStream.range(0, size).mapToObj(instance).toList();
            List<String> expected;
            try (Session other = engines().session()) {
                other.runInTransaction(tx -> alone.forEach(other::create));
                expected = taken(other, table, key);
            }
            try (Session other = engines().session()) {
                assertThat(other.bulkCreate(together)).isEqualTo(size);
                assertThat(taken(other, table, key)).isEqualTo(expected);
            }
            try (Session other = engines().session()) {
                assertThat(other.bulkCreateReturning(returning)).hasSize(size);
                assertThat(taken(other, table, key)).isEqualTo(expected);
            }
        }
    }

    /** {@return the rows of a table but for their keys, which is empty from now on} */
    private static List<String> taken(Session session, String table, String key) {
        List<String> rows = new ArrayList<>();
        session.fetchAll("select * from " + table).forEach(row -> {
            StringBuilder text = new StringBuilder();
            row.columns().stream()
                    .filter(column -> !column.equals(key))
                    .forEach(column -> text.append(column)
                            .append('=')
                            .append(row.get(column))
                            .append(", "));
            rows.add(text.toString());
        });
        session.execute("delete from " + table);
        return rows.stream().sorted().toList();
    }
}
