package io.ferro.tck.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.tck.Database;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowListTest {

    private final RowList shipped = RowList.shipped();

    @Test
    void theShippedListIsWellFormed() {
        assertThat(shipped.rows()).allSatisfy(row -> {
            assertThat(row.id()).matches("[A-Z]+-\\d\\d");
            assertThat(row.promise())
                    .isNotBlank()
                    .doesNotContain("|")
                    .isEqualTo(row.promise().strip());
        });
        assertThat(shipped.groups())
                .extracting(RowGroup::title)
                .containsExactly(
                        "CONN: connecting",
                        "POOL",
                        "SESS: sessions",
                        "IDM: identity map",
                        "TX: transactions",
                        "MODEL",
                        "REL: relationships",
                        "QUERY",
                        "MUT: writing",
                        "RAW: raw SQL",
                        "MIG: schema",
                        "CDI",
                        "CONF: configuration");
    }

    @Test
    void everyIdStandsInTheGroupOfItsName() {
        assertThat(shipped.groups())
                .allSatisfy(group -> assertThat(group.rows())
                        .isNotEmpty()
                        .allSatisfy(row ->
                                assertThat(group.title()).startsWith(row.id().replaceAll("-.*", ""))));
    }

    @Test
    void promisesOfOneDatabaseAndOfNoneAreKnown() {
        assertThat(idsOn(Set.of(Database.SQLITE))).containsExactly("CONN-01", "CONN-02", "CONN-15");
        assertThat(idsOn(Set.of(Database.POSTGRESQL)))
                .containsExactly("CONN-03", "CONN-04", "CONN-05", "CONN-13", "POOL-04", "QUERY-09");
        assertThat(idsOn(Set.of())).containsExactly("MODEL-08", "CONF-01", "CONF-02", "CONF-03");
    }

    private List<String> idsOn(Set<Database> databases) {
        return shipped.rows().stream()
                .filter(row -> row.databases().equals(databases))
                .map(Row::id)
                .toList();
    }

    @Test
    void aBrokenListIsRefused() {
        assertThatThrownBy(() -> RowList.parse(List.of("# A", "A-01\tboth")))
                .hasMessage("assertions.tsv has the line \"A-01\tboth\", which is no row");
        assertThatThrownBy(() -> RowList.parse(List.of("# A", "A-01\toracle\tx")))
                .hasMessage("assertions.tsv has the place \"oracle\"");
        assertThatThrownBy(() -> RowList.parse(List.of("# A", "A-01\tboth\tx", "A-01\tboth\ty")))
                .hasMessage("assertions.tsv has A-01 twice");
        assertThatThrownBy(() -> RowList.parse(List.of("A-01\tboth\tx")))
                .hasMessage("assertions.tsv has A-01 before the first group");
    }
}
