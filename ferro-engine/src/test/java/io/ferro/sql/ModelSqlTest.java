package io.ferro.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.dialect.Dialect;
import io.ferro.query.IntegralAttribute;
import io.ferro.query.Query;
import io.ferro.query.StringAttribute;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;
import io.ferro.spi.KeyGeneration;
import io.ferro.spi.QueryRunner;
import io.ferro.spi.QuerySpec;
import io.ferro.spi.TableDescriptor;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The text of statements, for both dialects where they differ. */
class ModelSqlTest {

    private static final class Item {}

    private static final IntegralAttribute<Item, Long> ID =
            IntegralAttribute.of(ColumnDescriptor.of("id", "id", ColumnType.LONG));
    private static final StringAttribute<Item> NAME = StringAttribute.of(
            ColumnDescriptor.of("na\"me", "name", ColumnType.STRING).asNullable());
    private static final IntegralAttribute<Item, Integer> STOCK =
            IntegralAttribute.of(ColumnDescriptor.of("stock", "stock", ColumnType.INTEGER));

    private static final TableDescriptor TABLE = new TableDescriptor(
            "item",
            List.of(ID.column()),
            KeyGeneration.DATABASE,
            List.of(NAME.column(), STOCK.column()),
            List.of(),
            List.of());

    private final ModelSql sqlite = new ModelSql(Dialect.sqlite("shop.db", false), TABLE);
    private final ModelSql postgres = new ModelSql(Dialect.postgres(null), TABLE);

    @Test
    void statementsByKey() {
        assertThat(postgres.rows().find())
                .isEqualTo("select \"id\", \"na\"\"me\", \"stock\" from \"item\" where \"id\" = ?");
        assertThat(postgres.rows().insert())
                .isEqualTo("insert into \"item\" (\"na\"\"me\", \"stock\", \"id\") values (?, ?, ?)");
        assertThat(postgres.rows().insertReturning())
                .isEqualTo("insert into \"item\" (\"na\"\"me\", \"stock\") values (?, ?) returning \"id\"");
        assertThat(postgres.rows().update())
                .isEqualTo("update \"item\" set \"na\"\"me\" = ?, \"stock\" = ? where \"id\" = ?");
        assertThat(postgres.rows().delete()).isEqualTo("delete from \"item\" where \"id\" = ?");
    }

    @Test
    void conditions() {
        assertThat(where(q -> q.where(ID.eq(1), STOCK.between(1, 9))))
                .isEqualTo("(\"id\" = ? and (\"stock\" >= ? and \"stock\" <= ?))");
        assertThat(where(q -> q.where(ID.ne(1L).or(STOCK.lt(2)).not())))
                .isEqualTo("not ((\"id\" <> ? or \"stock\" < ?))");
        assertThat(where(q -> q.where(ID.in(1L, 2L)))).isEqualTo("\"id\" = any (?::bigint[])");
        assertThat(where(q -> q.where(ID.notIn(1L, 2L, 3L)))).isEqualTo("\"id\" <> all (?::bigint[])");
        assertThat(where(q -> q.where(ID.in(List.of())))).isEqualTo("1 = 0");
        assertThat(where(q -> q.where(ID.notIn(List.of())))).isEqualTo("1 = 1");
        assertThat(where(q -> q.where(NAME.isNull(), NAME.isNotNull())))
                .isEqualTo("(\"na\"\"me\" is null and \"na\"\"me\" is not null)");
        assertThat(where(q -> q.where(List.of()))).isEmpty();
    }

    @Test
    void patterns() {
        assertThat(sqlite.queries().select(spec(q -> q.where(NAME.like("a%")))).sql())
                .endsWith("where \"na\"\"me\" glob ?");
        assertThat(sqlite.queries().select(spec(q -> q.where(NAME.ilike("a%")))).sql())
                .endsWith("where ferro_lower(\"na\"\"me\") like ? escape '\\'");
        assertThat(postgres.queries()
                        .select(spec(q -> q.where(NAME.like("a%"))))
                        .sql())
                .endsWith("where \"na\"\"me\" like ?");
        assertThat(postgres.queries()
                        .select(spec(q -> q.where(NAME.ilike("a%"))))
                        .sql())
                .endsWith("where \"na\"\"me\" ilike ?");
    }

    @Test
    void orderAndSlice() {
        assertThat(postgres.queries()
                        .select(spec(q -> q.orderBy(
                                        NAME.asc(), STOCK.desc(), NAME.desc().nullsLast())
                                .limit(5)
                                .offset(10)))
                        .sql())
                .endsWith(
                        "from \"item\" order by \"na\"\"me\" nulls last, \"stock\" desc, \"na\"\"me\" desc nulls last limit ? offset ?");
        assertThat(postgres.queries().select(spec(q -> q.offset(10))).sql()).endsWith("from \"item\" offset ?");
        assertThat(sqlite.queries().select(spec(q -> q.offset(10))).sql())
                .endsWith("from \"item\" limit -1 offset ? + 0");
    }

    @Test
    void countAndExists() {
        assertThat(postgres.queries()
                        .count(spec(q -> q.where(ID.gt(1)).orderBy(ID.asc())))
                        .sql())
                .isEqualTo("select count(*) from \"item\" where \"id\" > ?");
        assertThat(postgres.queries().count(spec(q -> q.limit(3))).sql())
                .isEqualTo("select count(*) from (select 1 from \"item\" limit ?) as counted");
        assertThat(postgres.queries().exists(spec(q -> q.where(ID.gt(1)))).sql())
                .isEqualTo("select 1 from \"item\" where \"id\" > ? limit 1");
    }

    @Test
    void rowLocks() {
        assertThat(postgres.queries().select(spec(q -> q.limit(1).forUpdate())).sql())
                .endsWith(" limit ? for update");
        assertThat(postgres.queries()
                        .select(spec(q -> q.forUpdate().skipLocked()))
                        .sql())
                .endsWith(" for update skip locked");
        assertThat(postgres.queries().select(spec(q -> q.forUpdate().noWait())).sql())
                .endsWith(" for update nowait");
    }

    @Test
    void valuesNeverEnterTheText() {
        SqlText text = postgres.queries()
                .select(spec(q ->
                        q.where(NAME.eq("'; drop table item; --"), ID.eq(42)).limit(7)));

        assertThat(text.sql()).doesNotContain("drop", "42", "7");
        assertThat(text.bindings()).hasSize(3);
    }

    private String where(UnaryOperator<Query<Item>> change) {
        String sql = postgres.queries().select(spec(change)).sql();
        int where = sql.indexOf(" where ");
        return where < 0 ? "" : sql.substring(where + " where ".length());
    }

    /** {@return what a query asks for, instead of running it} */
    @SuppressWarnings("unchecked")
    private static QuerySpec<Item> spec(UnaryOperator<Query<Item>> change) {
        AtomicReference<QuerySpec<Item>> asked = new AtomicReference<>();
        QueryRunner<Item> runner = (QueryRunner<Item>) Proxy.newProxyInstance(
                QueryRunner.class.getClassLoader(), new Class<?>[] {QueryRunner.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("all")) {
                        asked.set((QuerySpec<Item>) arguments[0]);
                    }
                    return List.of();
                });
        change.apply(Query.on(runner)).all();
        return asked.get();
    }
}
