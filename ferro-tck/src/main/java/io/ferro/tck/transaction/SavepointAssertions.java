package io.ferro.tck.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.FerroException;
import io.ferro.Transaction;
import io.ferro.UniqueViolation;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Country;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Transactions inside transactions. */
public abstract class SavepointAssertions extends SessionAssertions {

    /** For subclasses. */
    protected SavepointAssertions() {}

    @Test
    @Assertion("TX-03")
    void anInnerFailureUndoesTheInnerWorkOnly() {
        session().runInTransaction(outer -> {
            create("A");
            assertThatThrownBy(() -> session().runInTransaction(inner -> {
                        create("B");
                        inner.execute("insert into country (code, name) values (?, ?)", "C", "C");
                        throw new IllegalStateException("inner");
                    }))
                    .hasMessage("inner");
            assertThat(codes()).isEqualTo("A");
            create("D");
        });
        assertThat(codes()).isEqualTo("AD");
    }

    @Test
    @Assertion("TX-03")
    void aFailedStatementInsideIsUndoneToo() {
        session().runInTransaction(outer -> {
            create("A");
            assertThatThrownBy(() -> engine().runInTransaction(inner -> {
                        create("B");
                        inner.execute("insert into country (code, name) values (?, ?)", "A", "again");
                    }))
                    .isInstanceOf(UniqueViolation.class);
            create("C");
        });
        assertThat(codes()).isEqualTo("AC");
    }

    @Test
    @Assertion("TX-03")
    void anOuterFailureUndoesAll() {
        assertThatThrownBy(() -> session().runInTransaction(outer -> {
                    create("A");
                    session().runInTransaction(inner -> create("B"));
                    session().callInTransaction(inner -> session().create(new Country("C", "C")));
                    assertThat(codes()).isEqualTo("ABC");
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");
        assertThat(codes()).isEmpty();
    }

    @Test
    @Assertion("TX-03")
    void nestingMayBeDeep() {
        session().runInTransaction(one -> {
            create("A");
            session().runInTransaction(two -> {
                create("B");
                try (Transaction three = session().begin()) {
                    create("C");
                    try (Transaction four = session().begin()) {
                        create("D");
                        four.commit();
                    }
                    assertThat(codes()).isEqualTo("ABCD");
                    three.rollback();
                }
                assertThat(codes()).isEqualTo("AB");
                try (Transaction again = session().begin()) {
                    create("E");
                    again.commit();
                }
            });
        });
        assertThat(codes()).isEqualTo("ABE");
    }

    @Test
    @Assertion("TX-03")
    void aHandleClosedWithoutCommitUndoesItsWorkOnly() {
        try (Transaction outer = session().begin()) {
            create("A");
            try (Transaction inner = session().begin()) {
                create("B");
                assertThat(inner.isOpen()).isTrue();
            }
            outer.commit();
        }
        assertThat(codes()).isEqualTo("A");
    }

    @Test
    void anOuterTransactionDoesNotCommitOverAnInnerOneThatIsOpen() {
        try (Transaction outer = session().begin()) {
            create("A");
            Transaction inner = session().begin();
            create("B");
            assertThatThrownBy(outer::commit).isInstanceOf(FerroException.class);
            inner.close();
            outer.commit();
        }
        assertThat(codes()).isEqualTo("A");
    }

    private void create(String code) {
        session().create(new Country(code, code));
    }

    /** By raw SQL and by the identity map, which have to agree. */
    private String codes() {
        List<String> rows = session().fetchAll("select code from country order by code").stream()
                .map(row -> row.getString("code"))
                .toList();
        List<String> found = Stream.of("A", "B", "C", "D", "E")
                .filter(code -> session().find(Country.class, code).isPresent())
                .toList();
        assertThat(found).isEqualTo(rows);
        return rows.stream().collect(Collectors.joining());
    }
}
