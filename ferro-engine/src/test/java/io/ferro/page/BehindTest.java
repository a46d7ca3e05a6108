package io.ferro.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.dialect.Dialect;
import io.ferro.query.Sort;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;
import io.ferro.spi.KeyGeneration;
import io.ferro.spi.QuerySpec;
import io.ferro.spi.TableDescriptor;
import io.ferro.sql.ModelSql;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The conditions on rows behind a place. */
class BehindTest {

    private static final ColumnDescriptor<Long> ID = ColumnDescriptor.of("id", "id", ColumnType.LONG);
    private static final ColumnDescriptor<String> NAME = ColumnDescriptor.of("name", "name", ColumnType.STRING);
    private static final ColumnDescriptor<String> NOTE =
            ColumnDescriptor.of("note", "note", ColumnType.STRING).asNullable();

    private static final TableDescriptor TABLE =
            new TableDescriptor("item", List.of(ID), KeyGeneration.DATABASE, List.of(NAME, NOTE), List.of(), List.of());

    @Test
    void oneColumn() {
        assertThat(behind(List.of(by(ID, false)), 7L)).isEqualTo("\"id\" > ?");
        assertThat(behind(List.of(by(ID, true)), 7L)).isEqualTo("\"id\" < ?");
    }

    @Test
    void columnsThatGoOneWayAreComparedAtOnce() {
        assertThat(behind(List.of(by(NAME, false), by(ID, false)), "a", 7L)).isEqualTo("(\"name\", \"id\") > (?, ?)");
        assertThat(behind(List.of(by(NAME, true), by(ID, true)), "a", 7L)).isEqualTo("(\"name\", \"id\") < (?, ?)");
    }

    @Test
    void columnsThatGoBothWaysBeginWithWhatAnIndexCanUse() {
        assertThat(behind(List.of(by(NAME, true), by(ID, false)), "a", 7L))
                .isEqualTo("(\"name\" <= ? and (\"name\" < ? or \"id\" > ?))");
    }

    @Test
    void nullHasItsPlace() {
        Sort<Object> last = by(NOTE, false);
        assertThat(behind(List.of(last, by(ID, false)), "a", 7L))
                .isEqualTo("((\"note\" > ? or \"note\" is null) or (\"note\" = ? and \"id\" > ?))");
        assertThat(behind(List.of(last, by(ID, false)), null, 7L)).isEqualTo("(\"note\" is null and \"id\" > ?)");
        assertThat(behind(List.of(last.nullsFirst(), by(ID, false)), "a", 7L))
                .isEqualTo("(\"note\" >= ? and (\"note\" > ? or \"id\" > ?))");
        assertThat(behind(List.of(last.nullsFirst(), by(ID, false)), null, 7L))
                .isEqualTo("(\"note\" is not null or (\"note\" is null and \"id\" > ?))");
        assertThat(behind(List.of(by(ID, false), last), 7L, null)).isEqualTo("(\"id\" >= ? and (\"id\" > ? or 1 = 0))");
    }

    private static Sort<Object> by(ColumnDescriptor<?> column, boolean descending) {
        return Sort.by(column, descending);
    }

    private static String behind(List<Sort<Object>> order, @Nullable Object... values) {
        List<ColumnType<?>> types = order.stream()
                .<ColumnType<?>>map(sort -> ((ColumnDescriptor<?>) sort.operand()).type())
                .toList();
        String sql = new ModelSql(Dialect.postgres(null), TABLE)
                .queries()
                .select(QuerySpec.everything().withWhere(new Behind(order, types, Arrays.asList(values)).condition()))
                .sql();
        return sql.substring(sql.indexOf(" where ") + " where ".length());
    }
}
