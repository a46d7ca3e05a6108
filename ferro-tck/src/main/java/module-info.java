/**
 * The test kit of Ferro: what every promise is called, the databases it is proved on, and the page that shows what was
 * proved.
 *
 * @provides org.junit.platform.launcher.TestExecutionListener the recorder of results
 * @provides org.junit.platform.launcher.PostDiscoveryFilter the check of ids
 */
module io.ferro.tck {
    requires transitive io.ferro;
    requires transitive io.ferro.cdi;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.platform.launcher;
    requires transitive org.jspecify;
    requires embedded.postgres;
    requires jakarta.annotation;
    requires java.sql;
    requires org.assertj.core;
    requires org.postgresql.jdbc;
    requires testcontainers;

    exports io.ferro.tck;
    exports io.ferro.tck.cdi;
    exports io.ferro.tck.conformance;

    opens io.ferro.tck to
            org.junit.platform.commons; // JUnit makes the extensions.
    opens io.ferro.tck.cdi; // Containers make beans and proxies in it.

    provides org.junit.platform.launcher.TestExecutionListener with
            io.ferro.tck.conformance.AssertionRecorder;
    provides org.junit.platform.launcher.PostDiscoveryFilter with
            io.ferro.tck.conformance.AssertionCheck;
}
