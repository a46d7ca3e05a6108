package io.ferro.ddl;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables by their names, in order.
 *
 * @param tables the tables
 * @param enumTypes the enum types that columns need; known of the schema of models only
 */
public record Schema(Map<TableName, Table> tables, List<EnumType> enumTypes) {

    public Schema {
        enumTypes = List.copyOf(enumTypes);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** {@return the schema of these tables} */
    public static Schema of(Collection<Table> tables) {
        Map<TableName, Table> byName = new LinkedHashMap<>();
        tables.forEach(table -> byName.put(table.name(), table));
        return new Schema(byName, List.of());
    }

    /** {@return the same with enum types} */
    public Schema with(Collection<EnumType> types) {
        return new Schema(tables, List.copyOf(types));
    }

    /** {@return a table by its name} */
    public Optional<Table> table(TableName name) {
        return Optional.ofNullable(tables.get(name));
    }
}
