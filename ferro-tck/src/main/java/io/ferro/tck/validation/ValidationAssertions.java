package io.ferro.tck.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engines;
import io.ferro.EnginesOptions;
import io.ferro.Session;
import io.ferro.query.Conflict;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is written that does not keep its constraints. */
public abstract class ValidationAssertions extends EngineAssertions {

    private Engines engines;
    private Session session;

    /** For subclasses. */
    protected ValidationAssertions() {}

    @BeforeEach
    final void connect() {
        engines = unconnected(EnginesOptions.defaults().models(Parcel.class, Stamp.class, Crate.class));
        engines.connect(settings());
        session = closedAfterwards(engines.session());
    }

    @Test
    @Assertion("MODEL-07")
    void createChecksFirst() {
        Parcel nameless = new Parcel("");
        assertThatThrownBy(() -> session.create(nameless))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessage("FERRO-0355: A Parcel was not written, because it does not keep its constraints: name"
                        + " @NotBlank. Correct it and write it again.");
        assertThat(nameless.id).isNull();
        assertThat(nameless.version).isZero();
        assertThat(count()).isZero();
    }

    @Test
    @Assertion("MODEL-07")
    void saveChecksWhetherItInsertsOrUpdates() {
        assertThatThrownBy(() -> session.save(new Parcel(""))).isInstanceOf(ConstraintViolationException.class);
        Parcel parcel = session.save(new Parcel("books"));
        parcel.price = BigDecimal.valueOf(-1);
        assertThatThrownBy(() -> session.save(parcel)).isInstanceOf(ConstraintViolationException.class);
        assertThat(parcel.version).isEqualTo(1);
        assertThat(engines.engine().callInSession(other -> other.get(Parcel.class, parcel.id)).price)
                .isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    @Assertion("MODEL-07")
    void ofManyNoneIsWrittenWhenOneIsWrong() {
        assertThatThrownBy(() -> session.bulkCreate(List.of(new Parcel("a"), new Parcel("b"), new Parcel(" "))))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(count()).isZero();
        assertThat(session.bulkCreate(List.of(new Parcel("a"), new Parcel("b"))))
                .isEqualTo(2);
    }

    @Test
    @Assertion("MODEL-07")
    void upsertsAreCheckedToo() {
        assertThatThrownBy(() -> session.getOrCreate(new Parcel(""), Parcel_.id))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> session.updateOrCreate(new Parcel(""), Parcel_.id))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> session.bulkUpsert(
                        List.of(new Parcel("a"), new Parcel(" ")),
                        Conflict.on(Parcel_.id).ignore()))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(count()).isZero();
    }

    /** A transaction goes on: the database was not asked. */
    @Test
    @Assertion("MODEL-07")
    void aTransactionIsStillGoodAfterwards() {
        session.runInTransaction(tx -> {
            session.create(new Parcel("first"));
            assertThatThrownBy(() -> session.create(new Parcel(""))).isInstanceOf(ConstraintViolationException.class);
            assertThatThrownBy(() -> session.bulkCreate(List.of(new Parcel(""))))
                    .isInstanceOf(ConstraintViolationException.class);
            session.create(new Parcel("second"));
        });
        assertThat(count()).isEqualTo(2);
    }

    @Test
    @Assertion("MODEL-07")
    void deleteChecksNothing() {
        Parcel parcel = session.create(new Parcel("books"));
        parcel.name = "";
        assertThat(session.delete(parcel)).isTrue();
    }

    @Test
    @Assertion("MODEL-07")
    void everyKindOfConstraintCounts() {
        refused("name @Size(max = 20, min = 0)", parcel -> parcel.name = "a name that is far too long");
        refused("price @PositiveOrZero", parcel -> parcel.price = BigDecimal.valueOf(-0.01));
        refused("mail @Email(regexp = .*)", parcel -> parcel.setMail("nobody"));
        refused("remark @Size(max = 5, min = 0)", parcel -> parcel.remark = Optional.of("too long"));
        refused("@InOrder", parcel -> parcel.first = 1);
        refused("items[].weight @Positive", parcel -> parcel.items = List.of(new Parcel.Item(0)));
        refused("@InOrder; name @NotBlank", parcel -> {
            parcel.name = " ";
            parcel.first = 1;
        });
        assertThat(count()).isZero();
    }

    private void refused(String expected, Consumer<Parcel> change) {
        Parcel parcel = new Parcel("books");
        change.accept(parcel);
        assertThatThrownBy(() -> session.create(parcel))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining(" constraints: " + expected + ". ");
    }

    @Test
    @Assertion("MODEL-07")
    void aRecordIsCheckedToo() {
        assertThatThrownBy(() -> session.create(new Stamp("toolong", "lower")))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining(" code @Size(max = 3, min = 2); text @Pattern(regexp = [A-Z]+). ");
        assertThat(session.create(new Stamp("NL", "AIRMAIL")).code()).isEqualTo("NL");
    }

    @Test
    @Assertion("MODEL-07")
    void anAssignedKeyIsCheckedAsAnyOtherValue() {
        assertThatThrownBy(() -> session.save(new Stamp("x", "TEXT")))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("code @Size");
    }

    /** A generated key and a version are null or zero until the first insert; later they are checked. */
    @Test
    @Assertion("MODEL-07")
    void whatTheInsertFillsInIsNotMissedBeforeIt() {
        Parcel parcel = session.create(new Parcel("books"));
        assertThat(parcel.id).isPositive();
        assertThat(session.save(parcel).version).isEqualTo(2);
        parcel.version = -1;
        assertThatThrownBy(() -> session.save(parcel))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("version @Positive");
    }

    @Test
    @Assertion("MODEL-07")
    void theMessageShowsNoValueAndTheViolationsDo() {
        Parcel parcel = new Parcel("a secret that is far too long");
        parcel.itemsByName = Map.of("secret", new Parcel.Item(-4711));
        assertThatThrownBy(() -> session.create(parcel))
                .isInstanceOfSatisfying(ConstraintViolationException.class, e -> {
                    assertThat(e.toString()).doesNotContain("secret").doesNotContain("4711");
                    assertThat(e).hasMessageContaining("itemsByName[].weight @Positive");
                    assertThat(e.getConstraintViolations())
                            .extracting(violation -> violation.getInvalidValue())
                            .contains(-4711, "a secret that is far too long");
                });
    }

    @Test
    void whoeverWantsNoChecksGetsNone() {
        Engines unchecked =
                unconnected(EnginesOptions.defaults().models(Parcel.class).withoutValidation());
        unchecked.connect(settings());
        unchecked.models(Parcel.class).create(new Parcel(""));
        assertThat(count()).isEqualTo(1);
    }

    private long count() {
        return engines.engine().callInSession(other -> other.query(Parcel.class).count());
    }
}
