/** Connection settings from MicroProfile Config. */
module io.ferro.config {
    requires transitive io.ferro;
    requires transitive microprofile.config.api;
    requires static org.jspecify;

    exports io.ferro.config;
}
