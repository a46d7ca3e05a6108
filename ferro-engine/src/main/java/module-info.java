/**
 * The engine of Ferro: models, queries, sessions, connection pools and schema over JDBC, in plain Java.
 */
module io.ferro {
    requires transitive java.sql;
    requires transitive org.jspecify;
    requires com.zaxxer.hikari;
    requires static jakarta.validation;
    requires static org.checkerframework.checker.qual;
    requires static org.postgresql.jdbc;
    requires static org.xerial.sqlitejdbc;
    requires static com.fasterxml.jackson.databind;
    requires static jakarta.json.bind;
    requires static tools.jackson.databind;
    requires org.slf4j;

    exports io.ferro;
    exports io.ferro.model;
    exports io.ferro.query;
    exports io.ferro.schema;
    exports io.ferro.spi;

    uses io.ferro.spi.JsonCodec;
}
