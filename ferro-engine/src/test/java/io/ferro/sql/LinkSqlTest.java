package io.ferro.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.dialect.Dialect;
import io.ferro.model.OnDelete;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;
import io.ferro.spi.JoinDescriptor;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One statement with two parameters, however many links there are; no key is part of its text. */
class LinkSqlTest {

    private static final class Product {}

    private static final class Tag {}

    private static final JoinDescriptor JOIN = JoinDescriptor.of(
            "product_tags",
            ColumnDescriptor.of("product_id", "product_id", ColumnType.LONG)
                    .references(Product.class, OnDelete.CASCADE),
            ColumnDescriptor.of("tag_name", "tag_name", ColumnType.STRING).references(Tag.class, OnDelete.CASCADE));

    private final LinkSql sqlite = new LinkSql(Dialect.sqlite("shop.db", false), JOIN);
    private final LinkSql postgres = new LinkSql(Dialect.postgres(null), JOIN);

    @Test
    void insert() {
        assertThat(postgres.insert(1L, List.of("a")).sql())
                .isEqualTo("insert into \"product_tags\" (\"product_id\", \"tag_name\") select ?, value from"
                        + " unnest(?::text[]) as keys (value) where true on conflict do nothing");
        SqlText many = sqlite.insert(1L, Collections.nCopies(1_000, "x'); drop table product_tags"));
        assertThat(many.sql())
                .isEqualTo(
                        "insert into \"product_tags\" (\"product_id\", \"tag_name\") select ?, value from json_each(?)"
                                + " where true on conflict do nothing");
        assertThat(many.bindings()).hasSize(2);
    }

    @Test
    void delete() {
        assertThat(postgres.delete(1L, List.of("a", "b")).sql())
                .isEqualTo(
                        "delete from \"product_tags\" where (\"product_id\" = ? and \"tag_name\" = any (?::text[]))");
        assertThat(sqlite.delete(1L, List.of("a", "b")).sql())
                .isEqualTo(
                        "delete from \"product_tags\" where (\"product_id\" = ? and \"tag_name\" in (select value from"
                                + " json_each(?)))");
        assertThat(sqlite.deleteAll(1L).sql()).isEqualTo("delete from \"product_tags\" where \"product_id\" = ?");
    }

    @Test
    void fromTheOtherSideAndInASchema() {
        LinkSql reversed =
                new LinkSql(Dialect.postgres(null), JOIN.inSchema("shop").reversed());
        assertThat(reversed.deleteAll("a").sql())
                .isEqualTo("delete from \"shop\".\"product_tags\" where \"tag_name\" = ?");
    }
}
