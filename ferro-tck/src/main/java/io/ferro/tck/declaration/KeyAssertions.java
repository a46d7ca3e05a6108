package io.ferro.tck.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.UniqueViolation;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of primary key, in classes and records. */
public abstract class KeyAssertions extends EngineAssertions {

    private Engines engines;
    private Session session;

    /** For subclasses. */
    protected KeyAssertions() {}

    @BeforeEach
    final void open() {
        engines = closedAfterwards(Engines.create(
                Keys.Counted.class,
                Keys.CountedRecord.class,
                Keys.Assigned.class,
                Keys.Made.class,
                Keys.MadeRecord.class,
                Keys.Natural.class,
                Keys.Pair.class,
                Keys.Triple.class));
        engines.connect(settings());
        session = engines.session();
    }

    @AfterEach
    final void close() {
        session.close();
    }

    @Test
    @Assertion("MODEL-04")
    void aNumberThatTheDatabaseMakes() {
        Keys.Counted first = session.create(new Keys.Counted());
        Keys.Counted second = session.create(new Keys.Counted());
        assertThat(first.id).isPositive();
        assertThat(second.id).isGreaterThan(first.id);
        assertThat(session.get(Keys.Counted.class, first.id)).isSameAs(first);
        Keys.CountedRecord made = session.create(new Keys.CountedRecord(null, "a"));
        assertThat(made.id()).isPositive();
        assertThat(session.delete(made)).isTrue();
        Keys.CountedRecord next = session.create(new Keys.CountedRecord(null, "b"));
        assertThat(next.id()).isGreaterThan(made.id());
    }

    @Test
    @Assertion("MODEL-04")
    void aNumberThatTheDatabaseWouldMakeMayBeGiven() {
        session.create(new Keys.CountedRecord(100_000L, "given"));
        assertThat(elsewhere(Keys.CountedRecord.class, 100_000L)).isEqualTo(new Keys.CountedRecord(100_000L, "given"));
    }

    @Test
    @Assertion("MODEL-04")
    void aNumberThatTheApplicationGives() {
        session.create(new Keys.Assigned(0L, "zero is a number"));
        assertThat(elsewhere(Keys.Assigned.class, 0L).text()).isEqualTo("zero is a number");
        Keys.Assigned without = new Keys.Assigned(null, "none");
        assertThatThrownBy(() -> session.create(without))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("FERRO-0306");
    }

    @Test
    @Assertion("MODEL-04")
    void aUuidThatFerroMakes() {
        Keys.Made made = session.create(new Keys.Made());
        assertThat(made.id).isNotNull();
        assertThat(elsewhere(Keys.Made.class, made.id).text).isEmpty();
        Keys.MadeRecord record = session.create(new Keys.MadeRecord(null, "a"));
        assertThat(record.id()).isNotNull();
        UUID given = UUID.randomUUID();
        session.bulkCreate(List.of(new Keys.MadeRecord(given, "given"), new Keys.MadeRecord(null, "b")));
        assertThat(elsewhere(Keys.MadeRecord.class, given).text()).isEqualTo("given");
        assertThat(session.query(Keys.MadeRecord.class).count()).isEqualTo(3);
    }

    @Test
    @Assertion("MODEL-04")
    void aKeyThatMeansSomething() {
        session.create(new Keys.Natural("NL", "Netherlands"));
        assertThat(elsewhere(Keys.Natural.class, "NL").text()).isEqualTo("Netherlands");
        Keys.Natural again = new Keys.Natural("NL", "again");
        try (Session other = engines.session()) {
            assertThatThrownBy(() -> other.create(again)).isInstanceOf(UniqueViolation.class);
            other.save(again);
        }
        assertThat(elsewhere(Keys.Natural.class, "NL")).isEqualTo(again);
    }

    @Test
    @Assertion("MODEL-04")
    void severalFieldsOfAClass() {
        Keys.Pair pair = new Keys.Pair();
        pair.day = LocalDate.of(2026, 2, 28);
        pair.number = 2;
        session.create(pair);
        Keys_Pair_.Key key = new Keys_Pair_.Key(LocalDate.of(2026, 2, 28), 2);
        assertThat(session.get(Keys.Pair.class, key)).isSameAs(pair);
        Keys.Pair read = elsewhere(Keys.Pair.class, key);
        assertThat(read).isNotSameAs(pair).usingRecursiveComparison().isEqualTo(pair);
        assertThat(session.find(Keys.Pair.class, new Keys_Pair_.Key(key.day(), 3)))
                .isEmpty();
        pair.text = "changed";
        session.save(pair);
        assertThat(elsewhere(Keys.Pair.class, key).text).isEqualTo("changed");
        assertThat(session.delete(pair)).isTrue();
        assertThat(session.find(Keys.Pair.class, key)).isEmpty();
    }

    @Test
    @Assertion("MODEL-04")
    void severalFieldsOfARecord() {
        UUID owner = UUID.randomUUID();
        Keys.Triple left = session.create(new Keys.Triple(owner, "l", Keys.Side.LEFT, (short) 1));
        session.bulkCreate(List.of(
                new Keys.Triple(owner, "r", Keys.Side.RIGHT, (short) 1),
                new Keys.Triple(owner, "l2", Keys.Side.LEFT, (short) 2)));
        Keys_Triple_.Key key = new Keys_Triple_.Key(owner, Keys.Side.LEFT, (short) 1);
        assertThat(elsewhere(Keys.Triple.class, key)).isEqualTo(left);
        Keys.Triple changed = session.save(new Keys.Triple(owner, "changed", Keys.Side.LEFT, (short) 1));
        assertThat(session.get(Keys.Triple.class, key)).isSameAs(changed);
        assertThat(session.query(Keys.Triple.class)
                        .where(Keys_Triple_.side.eq(Keys.Side.LEFT))
                        .count())
                .isEqualTo(2);
        Keys.Triple without = new Keys.Triple(null, "none", Keys.Side.LEFT, (short) 1);
        assertThatThrownBy(() -> session.create(without))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("FERRO-0306");
    }

    private <M> M elsewhere(Class<M> model, Object key) {
        try (Session other = engines.session()) {
            return other.get(model, key);
        }
    }
}
