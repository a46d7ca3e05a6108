package io.ferro.tck.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Session;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Account;
import io.ferro.tck.model.Account_;
import io.ferro.tck.model.Country;
import io.ferro.tck.model.Memo;
import io.ferro.tck.model.Memo_;
import io.ferro.tck.model.Parcel;
import io.ferro.tck.model.Parcel_;
import io.ferro.tck.model.Seat;
import io.ferro.tck.model.Seat_;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shapes a model may have, and who reads and writes it. */
public abstract class ModelShapeAssertions extends SessionAssertions {

    /** For subclasses. */
    protected ModelShapeAssertions() {}

    @Test
    @Assertion("MODEL-01")
    void aClassWithFields() {
        Parcel parcel = session().create(new Parcel("Delft", new BigDecimal("2.50")));
        try (Session other = engines().session()) {
            Parcel read = other.get(Parcel.class, parcel.number());
            assertThat(read).isNotSameAs(parcel);
            assertThat(read.describe()).isEqualTo("2.50 kg to Delft");
            assertThat(other.query(Parcel.class).where(Parcel_.weight.gt(2)).all())
                    .containsExactly(read);
        }
    }

    @Test
    @Assertion("MODEL-01")
    void aClassWithAccessorsThatOnlyGeneratedCodeCalls() {
        Account account = new Account();
        account.setOwner("Ada");
        account.setLocked(true);
        Account.CALLERS.clear();
        session().create(account);
        session().save(account);
        session().refresh(account);
        Account read;
        try (Session other = engines().session()) {
            read = other.query(Account.class)
                    .where(Account_.locked.isTrue())
                    .one()
                    .orElseThrow();
        }
        assertThat(Account.CALLERS)
                .isNotEmpty()
                .allSatisfy(caller -> assertThat(caller.getName()).startsWith(Account_.class.getName()));
        assertThat(read.getId()).isEqualTo(account.getId()).isPositive();
        assertThat(read.getOwner()).isEqualTo("Ada");
        assertThat(read.isLocked()).isTrue();
    }

    @Test
    @Assertion("MODEL-01")
    void aRecordWhoseKeyTheDatabaseMakes() {
        Memo unsaved = new Memo(null, "a thought");
        Memo created = session().create(unsaved);
        assertThat(unsaved.id()).isNull();
        assertThat(created.id()).isPositive();
        assertThat(created.text()).isEqualTo("a thought");
        try (Session other = engines().session()) {
            assertThat(other.get(Memo.class, created.number()))
                    .isEqualTo(created)
                    .isNotSameAs(created);
            assertThat(other.query(Memo.class)
                            .where(Memo_.text.startsWith("a "))
                            .all())
                    .containsExactly(created);
            other.save(new Memo(created.id(), "another"));
        }
        assertThat(session().refresh(created)).isEqualTo(new Memo(created.id(), "another"));
    }

    @Test
    @Assertion("MODEL-01")
    void aRecordWithAKeyOfItsOwn() {
        session().create(new Country("NL", "Netherlands"));
        try (Session other = engines().session()) {
            assertThat(other.get(Country.class, "NL")).isEqualTo(new Country("NL", "Netherlands"));
        }
    }

    /** Neither the engine nor generated code is allowed in by force: the fields of a parcel are not public and not opened. */
    @Test
    @Assertion("MODEL-01")
    void theCodeOfAModelIsGeneratedAtCompileTime() {
        for (Class<?> generated : new Class<?>[] {Parcel_.class, Account_.class, Memo_.class}) {
            assertThat(generated.getProtectionDomain().getCodeSource())
                    .isEqualTo(Parcel.class.getProtectionDomain().getCodeSource());
            assertThat(Stream.of(generated.getDeclaredClasses())
                            .flatMap(nested -> Stream.of(nested.getDeclaredMethods()))
                            .map(Method::getName))
                    .contains("read", "writeValues");
        }
    }

    @Test
    void aKeyOfTwoColumns() {
        session().create(new Seat("A", 1, "Ada"));
        session().create(new Seat("A", 2, "Grace"));
        session().create(new Seat("B", 1, "Mary"));
        try (Session other = engines().session()) {
            Seat seat = other.query(Seat.class)
                    .where(Seat_.line.eq("A"), Seat_.number.eq(2))
                    .one()
                    .orElseThrow();
            assertThat(seat.guest).isEqualTo("Grace");
            seat.guest = "Joan";
            other.save(seat);
            assertThat(other.query(Seat.class).count()).isEqualTo(3);
            assertThat(other.query(Seat.class)
                            .where(Seat_.line.eq("A"), Seat_.number.eq(2))
                            .one())
                    .containsSame(seat);
            assertThat(other.delete(seat)).isTrue();
            assertThat(other.query(Seat.class).count()).isEqualTo(2);
        }
        assertThat(session().fetchAll("select guest from seat order by guest"))
                .extracting(row -> row.getString("guest"))
                .containsExactly("Ada", "Mary");
    }
}
