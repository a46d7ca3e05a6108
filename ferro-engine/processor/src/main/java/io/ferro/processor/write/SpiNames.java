package io.ferro.processor.write;

import com.palantir.javapoet.ClassName;

/** The names of the types that generated code uses. The processor cannot see the engine: it is built first. */
final class SpiNames {

    static final ClassName COLUMN_DESCRIPTOR = spi("ColumnDescriptor");
    static final ClassName COLUMN_SINK = spi("ColumnSink");
    static final ClassName COLUMN_SOURCE = spi("ColumnSource");
    static final ClassName COLUMN_TYPE = spi("ColumnType");
    static final ClassName JSON_TYPE = spi("JsonType");
    static final ClassName KEY_GENERATION = spi("KeyGeneration");
    static final ClassName MODEL_DESCRIPTOR = spi("ModelDescriptor");
    static final ClassName REFERENCES = spi("References");
    static final ClassName TABLE_DESCRIPTOR = spi("TableDescriptor");
    static final ClassName JOIN_DESCRIPTOR = spi("JoinDescriptor");
    static final ClassName REF = ClassName.get("io.ferro.model", "Ref");
    static final ClassName ON_DELETE = ClassName.get("io.ferro.model", "OnDelete");
    static final ClassName MANY_ATTRIBUTE = query("ManyAttribute");
    static final ClassName REF_ATTRIBUTE = query("RefAttribute");
    static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");

    private SpiNames() {}

    static ClassName query(String simpleName) {
        return ClassName.get("io.ferro.query", simpleName);
    }

    private static ClassName spi(String simpleName) {
        return ClassName.get("io.ferro.spi", simpleName);
    }
}
