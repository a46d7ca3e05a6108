package io.ferro.tck.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ActiveTransactionException;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.tck.Assertion;
import jakarta.inject.Inject;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What {@code @Transactional} of Jakarta Transactions means, whoever honours it. */
public abstract class TransactionalAssertions extends TransactionalSuite {

    @Inject
    Office office;

    @Inject
    UnitClerk unitClerk;

    /** For subclasses. */
    protected TransactionalAssertions() {}

    @Test
    @Assertion("CDI-06")
    void outsideAnySessionOneIsOpenedOnTheDefaultConnection() throws Exception {
        begin();
        List<Session> opened = requests.outside(() -> {
            Session committed = clerk.required(() -> {
                enter("Ada");
                assertThat(transaction().connectionName()).isEqualTo("default");
                return session();
            });
            Session[] rolledBack = new Session[1];
            assertThatThrownBy(() -> clerk.required(() -> {
                        rolledBack[0] = session();
                        enter("Grace");
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no");
            assertThat(connections.engines.currentSession()).isEmpty();
            assertThat(isInTransaction()).isFalse();
            return List.of(committed, rolledBack[0]);
        });

        assertThat(opened).doesNotHaveDuplicates().noneMatch(Session::isOpen);
        assertThat(guests()).containsExactly("Ada");
        assertThat(connections.engine.poolStats().active()).isZero();
    }

    @Test
    void theCurrentSessionIsUsed() throws Exception {
        begin();
        requests.inRequest(() -> {
            Session ofRequest = session();
            Visit visit = clerk.required(() -> {
                assertThat(session()).isSameAs(ofRequest);
                return enter("Ada");
            });
            assertThat(ofRequest.isOpen()).isTrue();
            assertThat(connections.visits.get(visit.id)).isSameAs(visit);
            assertThatThrownBy(() -> clerk.required(failing(new IllegalStateException())))
                    .isInstanceOf(IllegalStateException.class);
            try (Session explicit = connections.analytics.session()) {
                clerk.required(() -> enter("Grace"));
                assertThat(explicit.isOpen()).isTrue();
            }
            return visit;
        });

        assertThat(guests()).containsExactly("Ada");
        assertThat(analyticsGuests()).containsExactly("Grace");
    }

    @Test
    void requiredAndMandatoryAndSupportsJoin() throws Exception {
        begin();
        requests.outside(() -> {
            assertThatThrownBy(() -> clerk.required(() -> {
                        enter("Ada");
                        Transaction outer = transaction();
                        clerk.required(() -> assertThat(transaction()).isSameAs(outer));
                        clerk.mandatory(() -> assertThat(transaction()).isSameAs(outer));
                        clerk.supports(() -> assertThat(transaction()).isSameAs(outer));
                        clerk.required(() -> enter("Ben"));
                        clerk.mandatory(() -> enter("Cleo"));
                        clerk.supports(() -> enter("Dora"));
                        assertThat(guests()).containsExactly("Ada", "Ben", "Cleo", "Dora");
                        throw new IllegalStateException("outer");
                    }))
                    .hasMessage("outer");
            return true;
        });

        assertThat(guests()).isEmpty();
    }

    @Test
    void whoJoinedAndFailedWithACheckedExceptionDoesNot() throws Exception {
        begin();
        requests.outside(() -> clerk.required(() -> {
            assertThatThrownBy(() -> clerk.required(failing(new IOException()))).isInstanceOf(IOException.class);
            return enter("Ada");
        }));

        assertThat(guests()).containsExactly("Ada", "failed");
    }

    @Test
    void requiresNewIsIndependent() throws Exception {
        begin();
        boolean writesBeside = writesBeside();
        requests.outside(() -> {
            clerk.requiresNew(() -> enter("alone"));
            assertThatThrownBy(() -> clerk.required(() -> {
                        Session outer = session();
                        enter("Ada");
                        if (writesBeside) {
                            clerk.requiresNew(() -> {
                                assertThat(session()).isNotSameAs(outer);
                                assertThat(guests()).containsExactly("alone");
                                return enter("Ben");
                            });
                            assertThatThrownBy(() -> clerk.requiresNew(failing(new IllegalStateException())))
                                    .isInstanceOf(IllegalStateException.class);
                        } else {
                            assertThatThrownBy(() -> clerk.requiresNew(() -> enter("Ben")))
                                    .isInstanceOf(ActiveTransactionException.class)
                                    .hasMessageStartingWith("FERRO-0218");
                        }
                        assertThat(session()).isSameAs(outer);
                        enter("Cleo");
                        assertThat(guests()).contains("Ada", "Cleo").doesNotContain("failed");
                        throw new IllegalStateException("outer");
                    }))
                    .hasMessage("outer");
            return true;
        });

        assertThat(guests()).isEqualTo(writesBeside ? List.of("Ben", "alone") : List.of("alone"));
        assertThat(connections.engine.poolStats().active()).isZero();
    }

    @Test
    void notSupportedSetsTheTransactionAside() throws Exception {
        begin();
        requests.outside(() -> {
            assertThat(clerk.notSupported(this::isInTransaction)).isFalse();
            clerk.required(() -> {
                enter("Ada");
                Transaction outer = transaction();
                clerk.notSupported(() -> {
                    assertThat(isInTransaction()).isFalse();
                    assertThat(guests()).isEmpty();
                    return clerk.onAnalytics(() -> enter("Grace"));
                });
                assertThatThrownBy(() -> clerk.notSupported(() -> {
                            throw new IllegalStateException("beside");
                        }))
                        .hasMessage("beside");
                assertThat(transaction()).isSameAs(outer);
                return enter("Ben");
            });
            return true;
        });

        assertThat(guests()).containsExactly("Ada", "Ben");
        assertThat(analyticsGuests()).containsExactly("Grace");
    }

    @Test
    void supportsWorksWithoutATransaction() throws Exception {
        begin();
        requests.inRequest(() -> clerk.supports(() -> {
            assertThat(isInTransaction()).isFalse();
            return enter("Ada");
        }));

        assertThat(guests()).containsExactly("Ada");
    }

    @Test
    void mandatoryNeedsATransaction() throws Exception {
        begin();
        requests.outside(() -> {
            assertThatThrownBy(() -> clerk.mandatory(() -> enter("Ada")))
                    .isInstanceOf(TransactionalException.class)
                    .hasCauseInstanceOf(TransactionRequiredException.class);
            return true;
        });
    }

    @Test
    void neverRefusesATransaction() throws Exception {
        begin();
        requests.outside(() -> {
            assertThat(clerk.never(this::isInTransaction)).isFalse();
            assertThatThrownBy(() -> clerk.required(() -> {
                        enter("Ada");
                        return clerk.never(() -> true);
                    }))
                    .isInstanceOf(TransactionalException.class)
                    .hasCauseInstanceOf(InvalidTransactionException.class);
            return true;
        });

        assertThat(guests()).isEmpty();
    }

    @Test
    void runtimeExceptionsRollBackAndCheckedOnesDoNot() throws Exception {
        begin();
        assertRolledBack(clerk::required, new IllegalStateException());
        assertCommitted(clerk::required, new IOException());
        assertCommitted(clerk::requiresNew, new Exception());
        assertRolledBack(clerk::requiresNew, new IllegalArgumentException());
    }

    @Test
    void rulesOfTheAnnotation() throws Exception {
        begin();
        assertRolledBack(clerk::withRules, new IOException());
        assertRolledBack(clerk::withRules, new java.io.EOFException());
        assertCommitted(clerk::withRules, new IllegalArgumentException());
        assertCommitted(clerk::withRules, new NumberFormatException());
        assertCommitted(clerk::withRules, new StackOverflowError());
        assertCommitted(clerk::withRules, new InterruptedException());
        assertRolledBack(clerk::withRules, new IllegalStateException());
        assertRolledBack(clerk::withRules, new ArithmeticException());
    }

    /** A method that does work in some way. */
    private interface Way {
        Object call(Callable<Object> work) throws Exception;
    }

    private void assertCommitted(Way way, Throwable failure) throws Exception {
        assertThat(after(way, failure)).containsExactly("failed");
    }

    private void assertRolledBack(Way way, Throwable failure) throws Exception {
        assertThat(after(way, failure)).isEmpty();
    }

    private List<String> after(Way way, Throwable failure) throws Exception {
        begin();
        return requests.outside(() -> {
            assertThatThrownBy(() -> way.call(failing(failure))).isSameAs(failure);
            assertThat(connections.engines.currentSession()).isEmpty();
            return guests();
        });
    }

    @Test
    @Assertion("CDI-06")
    void ofAClassItHoldsForEachMethodThatSaysNothingElse() throws Exception {
        begin();
        requests.outside(() -> {
            office.work(() -> {
                enter("Ada");
                return assertThat(transaction().connectionName()).isEqualTo("analytics");
            });
            assertThatThrownBy(() -> office.work(failing(new IllegalStateException())))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(office.otherwise(this::isInTransaction)).isFalse();
            assertThatThrownBy(() -> clerk.required(() -> office.otherwise(() -> true)))
                    .isInstanceOf(TransactionalException.class);
            return true;
        });

        assertThat(analyticsGuests()).containsExactly("Ada");
    }

    @Test
    void ofAStereotypeItHoldsWithItsRule() throws Exception {
        begin();
        assertRolledBack(unitClerk::work, new IOException());
        assertCommitted(unitClerk::work, new InterruptedException());
    }

    @Test
    void anotherConnectionInsideIsRefused() throws Exception {
        begin();
        requests.inRequest(() -> {
            assertThatThrownBy(() -> clerk.required(() -> {
                        enter("Ada");
                        return connections.analyticsSession.create(new Visit("Grace"));
                    }))
                    .isInstanceOf(ActiveTransactionException.class)
                    .hasMessageContaining("\"default\"")
                    .hasMessageContaining("\"analytics\"");
            return true;
        });
    }
}
