package io.ferro.tck.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.OnEveryDatabase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherFactory;

class AssertionCheckTest {

    static class UnknownId {
        @Test
        @Assertion({"CONF-01", "CONN-99"})
        void test() {}
    }

    @Test
    void anUnknownIdStopsTheRun() {
        refused(
                UnknownId.class,
                "FERRO-0801: The test " + UnknownId.class.getName()
                        + ".test carries @Assertion(\"CONN-99\"), and there is"
                        + " no such id. Use one of the list assertions.tsv in ferro-tck, or add the promise there.");
    }

    @OnEveryDatabase
    static class UnknownIdWithinATemplate {
        @Nested
        class Inner {
            @Test
            @Assertion("TYPO")
            void test() {}
        }
    }

    @Test
    void classesThatRunOnEveryDatabaseAreCheckedToo() {
        refused(
                UnknownIdWithinATemplate.class,
                "FERRO-0801: The test " + UnknownIdWithinATemplate.Inner.class.getName()
                        + ".test carries @Assertion(\"TYPO\")");
    }

    static class WithoutDatabase {
        @Test
        @Assertion("CONN-06")
        void test() {}
    }

    @Test
    void aPromiseOfADatabaseNeedsOne() {
        refused(
                WithoutDatabase.class,
                "FERRO-0802: The test " + WithoutDatabase.class.getName()
                        + ".test carries @Assertion(\"CONN-06\"), which is"
                        + " proved on SQLite and PostgreSQL, and does not run there. Put @OnEveryDatabase or @OnDatabase on its class.");
    }

    @OnDatabase(Database.SQLITE)
    static class OtherDatabase {
        @Test
        @Assertion("CONN-04")
        void test() {}
    }

    @Test
    void aPromiseOfADatabaseNeedsThatOne() {
        refused(OtherDatabase.class, "FERRO-0802: ");
    }

    @OnEveryDatabase
    static class Right {
        @Test
        @Assertion({"CONN-06", "CONN-04", "MODEL-08"})
        void test() {}
    }

    static class RightWithoutDatabase {
        @Test
        @Assertion("MODEL-08")
        void test() {}
    }

    @Test
    void rightIdsPass() {
        assertThat(discover(Right.class)).isTrue();
        assertThat(discover(RightWithoutDatabase.class)).isTrue();
    }

    private static void refused(Class<?> type, String message) {
        assertThatThrownBy(() -> discover(type))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(message);
    }

    private static boolean discover(Class<?> type) {
        return LauncherFactory.create(LauncherConfig.builder()
                        .enablePostDiscoveryFilterAutoRegistration(false)
                        .addPostDiscoveryFilters(new AssertionCheck())
                        .build())
                .discover(Recorder.request(type))
                .containsTests();
    }
}
