/** The portable and the build-compatible CDI extension of Ferro. */
module io.ferro.cdi {
    requires transitive io.ferro;
    requires io.ferro.config;
    requires transitive jakarta.cdi;
    requires transitive jakarta.inject;
    requires transitive jakarta.transaction;
    requires jakarta.annotation;
    requires jakarta.interceptor;
    requires static jakarta.concurrency;
    requires static jakarta.validation;
    requires java.naming;
    requires java.transaction.xa;
    requires static microprofile.context.propagation.api;
    requires org.slf4j;
    requires static org.jspecify;

    exports io.ferro.cdi;

    opens io.ferro.cdi.lite;
    opens io.ferro.cdi.portable;
    opens io.ferro.cdi.runtime;
    opens io.ferro.cdi.scope;
    opens io.ferro.cdi.transaction;

    // The providers of thread contexts are in service files only: named here, they would need both APIs wherever this
    // module is used.
    provides jakarta.enterprise.inject.spi.Extension with
            io.ferro.cdi.portable.FerroExtension;
    provides jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension with
            io.ferro.cdi.lite.FerroBuildCompatibleExtension;
}
