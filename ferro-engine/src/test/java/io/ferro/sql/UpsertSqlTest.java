package io.ferro.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.dialect.Dialect;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;
import io.ferro.spi.ConflictSpec;
import io.ferro.spi.ConflictSpec.Resolution;
import io.ferro.spi.KeyGeneration;
import io.ferro.spi.TableDescriptor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text of upserts, which is the same for both databases but for what their inserts differ in. */
class UpsertSqlTest {

    private static final ColumnDescriptor<Long> ID = ColumnDescriptor.of("id", "id", ColumnType.LONG);
    private static final ColumnDescriptor<String> SKU = ColumnDescriptor.of("sku", "sku", ColumnType.STRING);
    private static final ColumnDescriptor<String> NAME = ColumnDescriptor.of("na\"me", "name", ColumnType.STRING);
    private static final ColumnDescriptor<Integer> RANK =
            ColumnDescriptor.of("rank", "rank", ColumnType.INTEGER).withDefault("3");
    private static final ColumnDescriptor<Short> VERSION = ColumnDescriptor.of("version", "version", ColumnType.SHORT);

    private static final TableDescriptor TABLE = new TableDescriptor(
            "item", List.of(ID), KeyGeneration.DATABASE, List.of(SKU, NAME, RANK), List.of(List.of("sku")), List.of());

    private static final TableDescriptor VERSIONED = new TableDescriptor(
                    "item",
                    List.of(ID),
                    KeyGeneration.DATABASE,
                    List.of(VERSION, SKU),
                    List.of(List.of("sku")),
                    List.of())
            .withVersion(VERSION)
            .inSchema("shop");

    private final UpsertSql postgres = upserts(Dialect.postgres(null), TABLE);
    private final UpsertSql sqlite = upserts(Dialect.sqlite("shop.db", false), TABLE);
    private final UpsertSql versioned = upserts(Dialect.postgres(null), VERSIONED);

    private static UpsertSql upserts(Dialect dialect, TableDescriptor table) {
        return new ModelSql(dialect, table).upserts();
    }

    @Test
    void someColumns() {
        String end = " on conflict (\"sku\") do update set \"na\"\"me\" = excluded.\"na\"\"me\"";
        assertThat(postgres.upsert(update(NAME), false))
                .isEqualTo(new ModelSql(Dialect.postgres(null), TABLE).rows().insertGenerated() + end);
        assertThat(sqlite.upsert(update(NAME), false))
                .isEqualTo(new ModelSql(Dialect.sqlite("shop.db", false), TABLE)
                                .rows()
                                .insertGenerated()
                        + end);
        assertThat(postgres.upsertReturning(update(NAME), false))
                .endsWith(end + " returning \"id\", \"sku\", \"na\"\"me\", \"rank\"");
        assertThat(postgres.upsert(update(NAME, RANK), true))
                .isEqualTo(new ModelSql(Dialect.postgres(null), TABLE).rows().insert() + end
                        + ", \"rank\" = excluded.\"rank\"");
    }

    @Test
    void nothing() {
        assertThat(postgres.upsertReturning(new ConflictSpec(List.of(SKU), Resolution.IGNORE, List.of()), false))
                .endsWith(" on conflict (\"sku\") do nothing returning \"id\", \"sku\", \"na\"\"me\", \"rank\"");
        assertThat(postgres.upsert(update(), false))
                .endsWith(" on conflict (\"sku\") do update set \"id\" = \"item\".\"id\"");
    }

    @Test
    void theVersionIsThatOfTheRowAndOneMore() {
        assertThat(versioned.upsert(update(SKU), false))
                .isEqualTo("insert into \"shop\".\"item\" (\"sku\", \"version\") values (?, 1) on conflict (\"sku\")"
                        + " do update set \"sku\" = excluded.\"sku\", \"version\" = case when \"item\".\"version\" ="
                        + " 32767 then 1 else \"item\".\"version\" + 1 end");
        assertThat(versioned.upsert(update(), false)).contains(" do update set \"version\" = case ");
    }

    @Test
    void theRowWithTheSameValues() {
        assertThat(versioned.find(List.of(ID, SKU)))
                .isEqualTo(
                        "select \"id\", \"version\", \"sku\" from \"shop\".\"item\" where \"id\" = ? and \"sku\" = ?");
    }

    @Test
    void oneTextForEachShape() {
        assertThat(postgres.upsert(update(NAME), false)).isSameAs(postgres.upsert(update(NAME), false));
        assertThat(postgres.upsertReturning(update(NAME), true)).isSameAs(postgres.upsertReturning(update(NAME), true));
        assertThat(postgres.find(List.of(SKU))).isSameAs(postgres.find(List.of(SKU)));
    }

    private static ConflictSpec update(ColumnDescriptor<?>... updated) {
        return new ConflictSpec(List.of(SKU), Resolution.UPDATE, List.of(updated));
    }
}
