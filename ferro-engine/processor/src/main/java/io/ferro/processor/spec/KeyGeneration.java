package io.ferro.processor.spec;

import java.util.List;

/** Where keys come from. Each constant is named like its twin in {@code io.ferro.spi}. */
public enum KeyGeneration {
    DATABASE,
    CLIENT,
    ASSIGNED;

    static KeyGeneration of(List<ColumnSpec> keys) {
        if (keys.size() != 1 || keys.get(0).key().orElseThrow().assigned()) {
            return ASSIGNED;
        }
        ColumnKind kind = keys.get(0).type().kind();
        if (kind.isInteger()) {
            return DATABASE;
        }
        return kind == ColumnKind.UUID ? CLIENT : ASSIGNED;
    }
}
