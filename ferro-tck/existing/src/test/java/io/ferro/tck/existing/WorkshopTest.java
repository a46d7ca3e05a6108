package io.ferro.tck.existing;

import static io.ferro.tck.existing.PlainRows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.CheckViolation;
import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.model.Ref;
import io.ferro.tck.Assertion;
import io.ferro.tck.existing.workshop.BusyCar;
import io.ferro.tck.existing.workshop.BusyCar_;
import io.ferro.tck.existing.workshop.Car;
import io.ferro.tck.existing.workshop.Car_;
import io.ferro.tck.existing.workshop.Entry;
import io.ferro.tck.existing.workshop.Entry_;
import io.ferro.tck.existing.workshop.MonthSum;
import io.ferro.tck.existing.workshop.MonthSum_;
import io.ferro.tck.existing.workshop.User;
import io.ferro.tck.existing.workshop.User_;
import io.ferro.tck.existing.workshop.Visit;
import io.ferro.tck.existing.workshop.VisitPart;
import io.ferro.tck.existing.workshop.VisitPart_;
import io.ferro.tck.existing.workshop.Visit_;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database with what administrators like: generated columns, triggers, domains, types that Ferro does not know. */
class WorkshopTest extends ExistingDatabaseAssertions {

    private static final Class<?>[] MODELS = {
        User.class, Car.class, Visit.class, VisitPart.class, Entry.class, BusyCar.class, MonthSum.class
    };

    private Engine engine;
    private String before;

    @BeforeEach
    void connect() throws SQLException {
        String script = Script.text("workshop-" + (onSqlite() ? "sqlite" : "postgresql") + ".sql");
        engine = existing(Arrays.asList(script.split(";\n\n|;\n(?=create|comment|insert)")), null, MODELS);
        before = catalog(engine);
    }

    @Test
    @Assertion({"MODEL-03", "MODEL-04"})
    void everythingIsReadAsPlainJdbcReadsIt() throws SQLException {
        assertReads(
                engine,
                User.class,
                u -> row(u.login, u.fullName, u.group),
                "select login, \"Full Name\", \"group\" from \"user\"");
        assertReads(
                engine,
                Car.class,
                c -> row(
                        c.number,
                        c.plate,
                        c.built,
                        c.price,
                        c.tax,
                        c.state,
                        c.order,
                        c.changes,
                        String.valueOf(c.lastUpdate).replace('T', ' '),
                        login(c)),
                "select car_number, plate, built, price, tax, state, \"order\", changes, last_update, owner from car");
        assertReads(
                engine,
                Visit.class,
                v -> row(v.carNumber(), v.day(), v.hours(), v.cost(), v.remark(), text(v.from())),
                "select car_number, day, hours, cost, remark, \"from\" from visit");
        assertReads(
                engine,
                VisitPart.class,
                p -> row(p.carNumber, p.day, p.part, p.amount),
                "select car_number, day, part, amount from visit_part");
        assertReads(
                engine,
                BusyCar.class,
                b -> row(b.carNumber(), b.plate(), b.visits(), b.cost(), b.latest()),
                "select car_number, plate, visits, cost, latest from busy_car");
        assertReads(engine, MonthSum.class, m -> row(m.month, m.hours), "select month, hours * 1.0 from month_sum");
        try (Session session = engine.session()) {
            assertThat(session.query(Entry.class).orderBy(Entry_.at.asc()).all())
                    .containsExactly(
                            new Entry(Instant.parse("2019-06-01T10:00:00Z"), "old"),
                            new Entry(Instant.parse("2021-06-01T10:00:00Z"), "new"));
        }
    }

    @Test
    @Assertion("MODEL-04")
    void oneRowOfEachKindIsCreatedChangedAndDeleted() throws SQLException {
        try (Session session = engine.session()) {
            User user = new User();
            user.login = "carolina";
            user.fullName = "Carolina";
            session.create(user);
            Car car = new Car();
            car.plate = "EF-56";
            car.built = 2155;
            car.price = new BigDecimal("10.50");
            car.owner = Ref.to(user);
            session.create(car);
            short number = Objects.requireNonNull(car.number);
            assertThat(number).isEqualTo((short) (onSqlite() ? 106 : 110));
            LocalDate day = LocalDate.of(2024, 2, 29);
            session.create(new Visit(number, day, 1.25f, null, "new tyre", LocalTime.of(23, 59, 59)));
            VisitPart part = new VisitPart();
            part.carNumber = number;
            part.day = day;
            part.part = "tyre";
            part.amount = 1;
            session.create(part);

            user.group = "boss";
            car.order = 7;
            part.amount = 2;
            session.save(user);
            session.save(car);
            session.save(part);
            session.save(new Visit(number, day, 2f, new BigDecimal("19.90"), null, null));
        }
        try (Session session = engine.session()) {
            Car car =
                    session.query(Car.class).where(Car_.plate.eq("EF-56")).one().orElseThrow();
            short number = Objects.requireNonNull(car.number);
            Visit_.Key visit = new Visit_.Key(number, LocalDate.of(2024, 2, 29));
            VisitPart_.Key part = new VisitPart_.Key(number, LocalDate.of(2024, 2, 29), "tyre");
            assertThat(car.order).isEqualTo(7);
            assertThat(Objects.requireNonNull(car.owner).get().group).isEqualTo("boss");
            assertThat(session.get(Visit.class, visit).cost()).isEqualByComparingTo("19.9");
            assertThat(session.get(Visit.class, visit).remark()).isNull();
            assertThat(session.get(VisitPart.class, part).amount).isEqualTo(2);
            assertThat(session.get(BusyCar.class, number).visits()).isEqualTo(1);

            assertThat(session.delete(session.get(Visit.class, visit))).isTrue();
            session.evict(session.get(VisitPart.class, part));
            assertThat(session.find(VisitPart.class, part))
                    .as("deleted by its foreign key")
                    .isEmpty();
            assertThat(session.delete(car)).isTrue();
            assertThat(session.delete(session.get(User.class, "carolina"))).isTrue();
            assertThat(session.delete(session.get(
                            VisitPart.class, new VisitPart_.Key((short) 100, LocalDate.of(2020, 2, 29), "wheel"))))
                    .isTrue();
        }
        assertThat(catalog(engine)).isEqualTo(before);
    }

    @Test
    @Assertion("MODEL-03")
    void refreshShowsWhatTheDatabaseMadeOfIt() {
        try (Session session = engine.session()) {
            Car car = new Car();
            car.plate = "gh-78";
            car.price = new BigDecimal("100.00");
            session.create(car);
            assertThat(car.plate).isEqualTo("gh-78");
            assertThat(car.tax).isNull();
            session.refresh(car);
            assertThat(car.plate).isEqualTo("GH-78");
            assertThat(car.tax).isEqualByComparingTo(onSqlite() ? "200" : "21");
            assertThat(car.state).isEqualTo("new");
            assertThat(car.lastUpdate).isEqualTo(LocalDateTime.parse("2001-02-03T04:05:06.789"));
            assertThat(car.created).isNotNull();
            assertThat(car.changes).isZero();

            car.price = new BigDecimal("200.00");
            car.tax = new BigDecimal("1");
            car.state = "scrap";
            session.save(car);
            session.refresh(car);
            assertThat(car.tax).isEqualByComparingTo(onSqlite() ? "400" : "42");
            assertThat(car.state).isEqualTo("new");
            assertThat(car.changes).isEqualTo(1);
        }
    }

    @Test
    void manyRowsAtOnceLeaveItsColumnsAlone() {
        try (Session session = engine.session()) {
            List<Car> cars = IntStream.range(0, 50)
                    .mapToObj(n -> {
                        Car car = new Car();
                        car.plate = "bulk-" + n;
                        car.price = BigDecimal.valueOf(n);
                        return car;
                    })
                    .toList();
            assertThat(session.bulkCreate(cars)).isEqualTo(50);
            assertThat(session.query(Car.class)
                            .where(Car_.plate.startsWith("BULK-"), Car_.changes.eq(0))
                            .count())
                    .isEqualTo(50);
            assertThat(session.query(Car.class)
                            .where(Car_.tax.gt(onSqlite() ? 90 : 10))
                            .count())
                    .isEqualTo(onSqlite() ? 5 : 3);
        }
    }

    @Test
    @Assertion("MODEL-04")
    void aKeyOfAFixedLengthIsFoundWithAndWithoutItsBlanks() {
        try (Session session = engine.session()) {
            User ann = session.query(User.class)
                    .where(User_.fullName.contains("O'"))
                    .one()
                    .orElseThrow();
            assertThat(ann.login).isEqualTo(onSqlite() ? "ann" : "ann     ");
            ann.group = "boss";
            session.save(ann);
            assertThat(session.refresh(ann).group).isEqualTo("boss");
            session.evict(ann);
            assertThat(session.get(User.class, "ann").group).isEqualTo("boss");
            Car car = session.get(Car.class, (short) 100);
            assertThat(Objects.requireNonNull(car.owner).get().fullName).isEqualTo("Ann O'Neill");
            assertThat(session.query(Car.class).where(Car_.owner.id().eq("ann")).count())
                    .isEqualTo(1);
        }
    }

    @Test
    void itsChecksHold() {
        try (Session session = engine.session()) {
            Car car = session.get(Car.class, (short) 105);
            car.built = 1500;
            assertThatThrownBy(() -> session.save(car)).isInstanceOf(CheckViolation.class);
        }
    }

    @Test
    void viewsAreAsked() {
        try (Session session = engine.session()) {
            assertThat(session.query(BusyCar.class)
                            .where(BusyCar_.visits.ge(1), BusyCar_.cost.gt(99))
                            .all())
                    .extracting(BusyCar::plate)
                    .containsExactly(session.get(Car.class, (short) 100).plate);
            assertThat(session.query(MonthSum.class)
                            .orderBy(MonthSum_.month.desc())
                            .first()
                            .orElseThrow()
                            .hours)
                    .isEqualTo(0.5);
        }
    }

    @Test
    @Assertion("MIG-06")
    void aMigrationFindsNothingToDo() throws SQLException {
        assertNothingToMigrate(engine);
    }

    private static String login(Car car) {
        return car.owner == null ? "null" : car.owner.id(String.class);
    }

    private static String text(@Nullable LocalTime time) {
        return time == null ? "null" : DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    }
}
