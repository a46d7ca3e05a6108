package io.ferro.tck.narayana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.arjuna.ats.jta.cdi.TransactionExtension;
import io.ferro.ActiveTransactionException;
import io.ferro.ConfigurationException;
import io.ferro.Engine;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.TestDatabase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the transaction manager is found, and what happens where it is only half there. */
@OnDatabase(Database.SQLITE)
class FindingTest {

    private static final TransactionManager NARAYANA = com.arjuna.ats.jta.TransactionManager.transactionManager();

    @TempDir
    private Path directory;

    @ApplicationScoped
    static class Till {

        @Inject
        Engine engine;

        @Transactional
        public void pay() {
            enter();
        }

        public void enter() {
            engine.runInSession(session -> session.execute("insert into visit (guest) values ('Ada')"));
        }

        long entries() {
            return engine.fetchAll("select guest from visit").size();
        }
    }

    @Dependent
    static class Producer {

        @Produces
        TransactionManager manager() {
            return NARAYANA;
        }
    }

    /** An interceptor of no transaction manager. */
    abstract static class Idle {

        @AroundInvoke
        @Nullable
        Object pass(InvocationContext context) throws Exception {
            return context.proceed();
        }
    }

    @Interceptor
    @Transactional
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class IdleRequired extends Idle {}

    @Interceptor
    @Transactional(TxType.REQUIRES_NEW)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class IdleRequiresNew extends Idle {}

    @Interceptor
    @Transactional(TxType.MANDATORY)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class IdleMandatory extends Idle {}

    @Interceptor
    @Transactional(TxType.SUPPORTS)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class IdleSupports extends Idle {}

    @Interceptor
    @Transactional(TxType.NOT_SUPPORTED)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class IdleNotSupported extends Idle {}

    @Interceptor
    @Transactional(TxType.NEVER)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class IdleNever extends Idle {}

    private NarayanaApplication start(TestDatabase main, Class<?>... classes) throws IOException {
        return new NarayanaApplication(
                main,
                directory,
                weld -> weld.addBeanClasses(
                        Stream.concat(Stream.of(Till.class), Stream.of(classes)).toArray(Class<?>[]::new)));
    }

    @AfterEach
    void leaveNothing() throws Exception {
        if (NARAYANA.getTransaction() != null) {
            NARAYANA.rollback();
        }
    }

    private static void rollsBackByHand(Till till) throws Exception {
        NARAYANA.begin();
        till.enter();
        assertThat(till.entries()).isOne();
        NARAYANA.rollback();
        assertThat(till.entries()).isZero();
    }

    @Test
    void aBean(TestDatabase main) throws Exception {
        try (NarayanaApplication application = start(main, Producer.class)) {
            rollsBackByHand(application.get(Till.class));
        }
    }

    @Test
    void inNamingAsWildFlyHasIt(TestDatabase main) throws Exception {
        rollsBackByHandWhereItIsNamed("java:/TransactionManager", main);
    }

    @Test
    void inNamingAsPayaraHasIt(TestDatabase main) throws Exception {
        rollsBackByHandWhereItIsNamed("java:appserver/TransactionManager", main);
    }

    private void rollsBackByHandWhereItIsNamed(String name, TestDatabase main) throws Exception {
        Naming.bind(name, NARAYANA);
        try (NarayanaApplication application = start(main)) {
            rollsBackByHand(application.get(Till.class));
        } finally {
            Naming.clear();
        }
    }

    @Test
    void itsRegistryInNaming(TestDatabase main) throws Exception {
        Naming.bind("java:/TransactionManager", NARAYANA);
        Naming.bind(
                "java:comp/TransactionSynchronizationRegistry",
                com.arjuna
                        .ats
                        .jta
                        .common
                        .jtaPropertyManager
                        .getJTAEnvironmentBean()
                        .getTransactionSynchronizationRegistry());
        try (NarayanaApplication application = start(main)) {
            rollsBackByHand(application.get(Till.class));
        } finally {
            Naming.clear();
        }
    }

    @Test
    void withoutItsInterceptorsTheAnnotationIsOursOutsideItsTransactions(TestDatabase main) throws Exception {
        try (NarayanaApplication application = start(main, Producer.class)) {
            Till till = application.get(Till.class);
            till.pay();
            NARAYANA.begin();
            assertThatThrownBy(till::pay)
                    .isInstanceOf(ActiveTransactionException.class)
                    .hasMessage("FERRO-0767: " + Till.class.getName() + ".pay is @Transactional and was called in a JTA"
                            + " transaction, but the transaction manager has no interceptors for that annotation, so that"
                            + " it would not mean what it says. Nothing was done. Add the transaction manager's CDI"
                            + " extension, or call the method outside.");
            NARAYANA.rollback();
            assertThat(till.entries()).isOne();
        }
    }

    @Test
    void interceptorsThatBeginNothing(TestDatabase main) throws Exception {
        try (NarayanaApplication application = start(
                main,
                Producer.class,
                IdleRequired.class,
                IdleRequiresNew.class,
                IdleMandatory.class,
                IdleSupports.class,
                IdleNotSupported.class,
                IdleNever.class)) {
            Till till = application.get(Till.class);
            assertThatThrownBy(till::pay)
                    .isInstanceOf(ActiveTransactionException.class)
                    .hasMessage(
                            "FERRO-0766: " + Till.class.getName() + ".pay is @Transactional, and the interceptor of the"
                                    + " transaction manager that is in charge of that has begun no transaction. Nothing was done."
                                    + " Call the method where the transaction manager works, or leave it out.");
            assertThat(till.entries()).isZero();
        }
    }

    @Test
    void interceptorsForSomeTypesOnly(TestDatabase main) {
        for (List<Class<?>> half : List.<List<Class<?>>>of(
                List.of(Producer.class, IdleRequired.class),
                List.of(
                        IdleRequired.class,
                        IdleRequiresNew.class,
                        IdleMandatory.class,
                        IdleSupports.class,
                        IdleNotSupported.class,
                        IdleNever.class))) {
            assertThatThrownBy(() -> start(main, half.toArray(Class<?>[]::new)))
                    .satisfiesAnyOf(
                            failure -> assertThat(failure).isInstanceOf(ConfigurationException.class),
                            failure -> assertThat(failure).isInstanceOf(DeploymentException.class))
                    .hasMessageContaining("FERRO-0758: ")
                    .hasMessageContaining(IdleRequired.class.getName());
        }
    }

    @Test
    void withEverythingInPlace(TestDatabase main) throws Exception {
        try (NarayanaApplication application = new NarayanaApplication(
                main, directory, weld -> weld.addBeanClasses(Till.class).addExtension(new TransactionExtension()))) {
            Till till = application.get(Till.class);
            till.pay();
            rollsBackByHandOnTopOf(till);
        }
    }

    private static void rollsBackByHandOnTopOf(Till till) throws Exception {
        NARAYANA.begin();
        till.pay();
        assertThat(till.entries()).isEqualTo(2);
        NARAYANA.rollback();
        assertThat(till.entries()).isOne();
    }
}
