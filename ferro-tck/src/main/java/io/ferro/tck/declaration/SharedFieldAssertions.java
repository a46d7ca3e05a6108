package io.ferro.tck.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.UniqueViolation;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields of superclasses: each model has its own columns for them. */
public abstract class SharedFieldAssertions extends EngineAssertions {

    private Engine engine;

    /** For subclasses. */
    protected SharedFieldAssertions() {}

    @BeforeEach
    final void connect() {
        engine = closedAfterwards(Engines.create(Invoice.class, Contract.class)).connect(settings());
    }

    @Test
    @Assertion("MODEL-10")
    void eachModelHasThemInItsOwnTable() throws Exception {
        assertThat(Catalogue.of(engine).nullable("invoice"))
                .containsKey("id")
                .containsEntry("created_at", false)
                .containsEntry("changed_by", true)
                .containsEntry("state", false)
                .containsEntry("total", false)
                .hasSize(5);
        assertThat(Catalogue.of(engine).types("contract"))
                .containsEntry("state", onSqlite() ? "integer" : "int4")
                .containsKeys("id", "created_at", "changed_by", "number", "party")
                .hasSize(6);
        assertThat(Catalogue.of(engine).indexes("invoice")).contains("state, total");
    }

    @Test
    @Assertion("MODEL-10")
    void theyAreWrittenAndReadWithTheRest() {
        Invoice invoice = new Invoice();
        invoice.state = "open";
        invoice.changedBy = "Ada";
        invoice.total = 12;
        engine.models(Invoice.class).create(invoice);
        assertThat(invoice.id).isPositive();
        assertThat(invoice.getCreatedAt()).isNotNull();
        assertThat(engine.models(Invoice.class)
                        .where(Invoice_.state.eq("open"), Invoice_.changedBy.isNotNull(), Invoice_.id.eq(invoice.id))
                        .one())
                .hasValueSatisfying(read -> assertThat(read)
                        .isNotSameAs(invoice)
                        .usingRecursiveComparison()
                        .isEqualTo(invoice));
    }

    @Test
    @Assertion("MODEL-10")
    void theirTypesAreThoseOfTheModel() {
        Contract contract = contract("C-1");
        engine.models(Contract.class).create(contract);
        assertThat(contract.id).isNotNull();
        assertThat(engine.models(Contract.class)
                        .where(Contract_.state.gt(6), Contract_.id.eq(contract.id))
                        .count())
                .isEqualTo(1);
        Contract second = contract("C-1");
        assertThatThrownBy(() -> engine.models(Contract.class).create(second)).isInstanceOf(UniqueViolation.class);
    }

    private static Contract contract(String number) {
        Contract contract = new Contract();
        contract.number = number;
        contract.party = "Grace";
        contract.state = 7;
        return contract;
    }
}
