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
    requires io.ferro.config;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.platform.launcher;
    requires transitive org.jspecify;
    requires com.zaxxer.hikari;
    requires embedded.postgres;
    requires jakarta.annotation;
    requires jakarta.interceptor;
    requires static transitive jakarta.servlet;
    requires jakarta.transaction;
    requires transitive jakarta.validation;
    requires java.compiler;
    requires java.management;
    requires transitive java.net.http;
    requires java.sql;
    requires java.transaction.xa;
    requires static transitive jakarta.ws.rs;
    requires org.assertj.core;
    requires org.postgresql.jdbc;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;
    requires testcontainers;

    exports io.ferro.tck;
    exports io.ferro.tck.aggregate;
    exports io.ferro.tck.cdi;
    exports io.ferro.tck.change;
    exports io.ferro.tck.config;
    exports io.ferro.tck.conformance;
    exports io.ferro.tck.connection;
    exports io.ferro.tck.container;
    exports io.ferro.tck.declaration;
    exports io.ferro.tck.deployment;
    exports io.ferro.tck.eager;
    exports io.ferro.tck.engine;
    exports io.ferro.tck.evolution;
    exports io.ferro.tck.identity;
    exports io.ferro.tck.injection;
    exports io.ferro.tck.lock;
    exports io.ferro.tck.meaning;
    exports io.ferro.tck.model;
    exports io.ferro.tck.network;
    exports io.ferro.tck.page;
    exports io.ferro.tck.pool;
    exports io.ferro.tck.pooler;
    exports io.ferro.tck.process;
    exports io.ferro.tck.program;
    exports io.ferro.tck.query;
    exports io.ferro.tck.raw;
    exports io.ferro.tck.recovery;
    exports io.ferro.tck.relation;
    exports io.ferro.tck.schema;
    exports io.ferro.tck.server;
    exports io.ferro.tck.session;
    exports io.ferro.tck.shop;
    exports io.ferro.tck.shop.rest;
    exports io.ferro.tck.stream;
    exports io.ferro.tck.tenant;
    exports io.ferro.tck.tls;
    exports io.ferro.tck.transaction;
    exports io.ferro.tck.upsert;
    exports io.ferro.tck.validation;
    exports io.ferro.tck.value;
    exports io.ferro.tck.version;
    exports io.ferro.tck.war;
    exports io.ferro.tck.write;

    opens io.ferro.tck.aggregate to
            org.junit.platform.commons;
    opens io.ferro.tck to
            org.junit.platform.commons; // JUnit makes the extensions.
    opens io.ferro.tck.cdi; // Containers make beans and proxies in it.
    opens io.ferro.tck.change to
            org.junit.platform.commons;
    opens io.ferro.tck.config to
            org.junit.platform.commons;
    opens io.ferro.tck.connection to
            org.junit.platform.commons;
    opens io.ferro.tck.declaration to
            org.junit.platform.commons;
    opens io.ferro.tck.deployment; // Containers make beans in it.
    opens io.ferro.tck.eager to
            org.junit.platform.commons;
    opens io.ferro.tck.engine to
            org.junit.platform.commons;
    opens io.ferro.tck.evolution to
            org.junit.platform.commons;
    opens io.ferro.tck.identity to
            org.junit.platform.commons;
    opens io.ferro.tck.injection to
            org.junit.platform.commons;
    opens io.ferro.tck.lock to
            org.junit.platform.commons;
    opens io.ferro.tck.meaning to
            org.junit.platform.commons;
    opens io.ferro.tck.page to
            org.junit.platform.commons;
    opens io.ferro.tck.pool to
            org.junit.platform.commons;
    opens io.ferro.tck.pooler to
            org.junit.platform.commons;
    opens io.ferro.tck.query to
            org.junit.platform.commons;
    opens io.ferro.tck.raw to
            org.junit.platform.commons;
    opens io.ferro.tck.recovery to
            org.junit.platform.commons;
    opens io.ferro.tck.relation to
            org.junit.platform.commons;
    opens io.ferro.tck.schema to
            org.junit.platform.commons;
    opens io.ferro.tck.session to
            org.junit.platform.commons;
    opens io.ferro.tck.shop; // Containers make beans and proxies in it.
    opens io.ferro.tck.shop.rest;
    opens io.ferro.tck.stream to
            org.junit.platform.commons;
    opens io.ferro.tck.tenant to
            org.junit.platform.commons;
    opens io.ferro.tck.tls to
            org.junit.platform.commons;
    opens io.ferro.tck.transaction to
            org.junit.platform.commons;
    opens io.ferro.tck.upsert to
            org.junit.platform.commons;
    opens io.ferro.tck.validation; // The provider reads the fields of its models.
    opens io.ferro.tck.value to
            org.junit.platform.commons;
    opens io.ferro.tck.version to
            org.junit.platform.commons;
    opens io.ferro.tck.war; // JUnit makes the extensions, servers the servlet.
    opens io.ferro.tck.write to
            org.junit.platform.commons;

    uses io.ferro.tck.war.WarServer;

    provides org.junit.platform.launcher.TestExecutionListener with
            io.ferro.tck.conformance.AssertionRecorder;
    provides org.junit.platform.launcher.PostDiscoveryFilter with
            io.ferro.tck.conformance.AssertionCheck;
}
