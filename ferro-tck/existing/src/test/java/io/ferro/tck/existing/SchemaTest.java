package io.ferro.tck.existing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.ForeignKeyViolation;
import io.ferro.Session;
import io.ferro.UniqueViolation;
import io.ferro.model.Ref;
import io.ferro.query.Conflict;
import io.ferro.tck.Database;
import io.ferro.tck.NeedsProgram;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.PgBouncer;
import io.ferro.tck.PgBouncerOptions;
import io.ferro.tck.PgBouncerOptions.Mode;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.engine.OwnedDatabase;
import io.ferro.tck.engine.PostgresAssertions;
import io.ferro.tck.existing.schema.Employee;
import io.ferro.tck.existing.schema.Employee_;
import io.ferro.tck.existing.schema.Order;
import io.ferro.tck.existing.schema.Order_;
import io.ferro.tck.existing.schema.Staff;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Tables in other schemas than the connection's. */
@NeedsProgram(PgBouncer.PROGRAM)
class SchemaTest extends PostgresAssertions {

    private static final Class<?>[] MODELS = {Order.class, Employee.class, Staff.class};

    private final OwnedDatabase database = ownedDatabase();

    @Test
    void theSchemaOfTheModelIsNamedInEveryStatement() {
        Engine engine = connect(database.url());
        assertWorks(engine);
        assertThat(tables(engine)).containsExactly("Sales Dept.order", "hr.employee");
        engine.createTables();
        assertThat(tables(engine)).containsExactly("Sales Dept.order", "hr.employee");
    }

    @Test
    void itWinsOverTheSchemaOfTheTenant() {
        Engine engine = connect(database.url());
        engine.execute("create schema tenant");
        engine.execute("create table tenant.employee (id bigint primary key, name text)");
        engine.execute("insert into tenant.employee values (9, 'Tina')");
        Engine tenant = connect(OwnedDatabase.with(database.url(), "ferro_search_path=tenant"));
        assertWorks(tenant);
        assertThat(tenant.models(Staff.class).all()).containsExactly(new Staff(9, "Tina"));
    }

    @Test
    void behindAPoolerToo() {
        Engine engine = connect(database.url());
        engine.execute("create schema tenant");
        engine.execute("create table tenant.employee (id bigint primary key, name text)");
        PgBouncer pooler = pooler(PgBouncerOptions.of(Mode.TRANSACTION, 2), database);
        Engine pooled = connect(OwnedDatabase.with(database.url(pooler), "ferro_search_path=tenant"));
        assertWorks(pooled);
        assertThat(pooled.models(Staff.class).all()).isEmpty();
    }

    private void assertWorks(Engine engine) {
        engine.execute("create schema if not exists \"Sales Dept\"");
        engine.execute("create schema if not exists hr");
        engine.createTables();
        try (Session session = engine.session()) {
            Employee ada = session.create(employee("Ada"));
            Order order = new Order();
            order.clerk = Ref.to(ada);
            session.create(order);
            order.note = "twice";
            session.save(order);
            session.evict(ada);
            assertThat(session.refresh(order).clerk.get().name).isEqualTo("Ada");
            assertThat(session.query(Employee.class)
                            .where(Employee_.name.eq("Ada"))
                            .count())
                    .isEqualTo(1);
            assertThat(session.query(Order.class)
                            .where(Order_.clerk.where(Employee_.name.eq("Ada")))
                            .all())
                    .containsExactly(order);
            assertThat(session.query(Order.class)
                            .where(Order_.clerk.where(Employee_.name.eq("Bob")))
                            .exists())
                    .isFalse();
            assertThatThrownBy(() -> session.create(employee("Ada"))).isInstanceOf(UniqueViolation.class);
            Order wrong = new Order();
            wrong.clerk = Ref.id(Employee.class, 77L);
            assertThatThrownBy(() -> session.create(wrong)).isInstanceOf(ForeignKeyViolation.class);
            assertThat(session.bulkCreate(List.of(employee("Bob"), employee("Cy"))))
                    .isEqualTo(2);
            assertThat(session.getOrCreate(employee("Ada"), Employee_.name).id).isEqualTo(ada.id);
            Employee bob = session.updateOrCreate(employee("Bob"), Employee_.name);
            assertThat(session.bulkUpsert(
                            List.of(employee("Bob"), employee("Dan")),
                            Conflict.on(Employee_.name).updateAll()))
                    .isEqualTo(2);
            assertThat(session.query(Employee.class).count()).isEqualTo(4);
            assertThat(session.refresh(bob).name).isEqualTo("Bob");
            assertThat(session.delete(session.get(Employee.class, Objects.requireNonNull(ada.id))))
                    .isTrue();
            session.evict(order);
            assertThat(session.find(Order.class, Objects.requireNonNull(order.id)))
                    .isEmpty();
        }
    }

    private Engine connect(String url) {
        return closedAfterwards(Engines.create(MODELS)).connect(url);
    }

    private static List<String> tables(Engine engine) {
        return engine
                .fetchAll(
                        "select schemaname || '.' || tablename as name from pg_tables where schemaname !~ '^(pg_|information)' order by 1")
                .stream()
                .map(row -> Objects.requireNonNull(row.get("name", String.class)))
                .toList();
    }

    private static Employee employee(String name) {
        Employee employee = new Employee();
        employee.name = name;
        return employee;
    }

    /** SQLite has no schemas. */
    @OnDatabase(Database.SQLITE)
    static class OnSqliteTest {

        @Test
        void aModelThatNamesOneIsRefusedBeforeAnyStatement(TestDatabase file) {
            try (Engines engines = Engines.create(Employee.class)) {
                Engine engine = engines.connect(file.url());
                assertThatThrownBy(engine::createTables)
                        .isInstanceOf(ConfigurationException.class)
                        .hasMessageMatching(
                                "FERRO-0362: The table \"employee\" is in the schema \"hr\", and .* is a SQLite"
                                        + " database, which has none. Use this model on PostgreSQL, or take schema = \"hr\" from its"
                                        + " @Model\\.");
                assertThatThrownBy(() -> engine.models(Employee.class).all()).hasMessageStartingWith("FERRO-0362");
                assertThatThrownBy(() -> engine.models(Employee.class).create(employee("Ada")))
                        .hasMessageStartingWith("FERRO-0362");
            }
        }
    }
}
