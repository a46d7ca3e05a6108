package io.ferro.session;

import io.ferro.error.WriteErrors;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ConflictSpec;
import io.ferro.spi.ConflictSpec.Resolution;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.TableDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses conflicts that a table cannot have, and puts the others into one form. */
final class Conflicts {

    private Conflicts() {}

    /**
     * {@return the same conflict with its columns in the order of the table and those to update named one by one, so that what means the
     * same is the same}
     *
     * @throws io.ferro.ConfigurationException if its target is no unique key, or it updates what may not be updated
     */
    static ConflictSpec checked(ModelDescriptor<?> model, ConflictSpec conflict) {
        List<ColumnDescriptor<?>> target = target(model, names(conflict.target()));
        return switch (conflict.resolution()) {
            case IGNORE -> new ConflictSpec(target, Resolution.IGNORE, List.of());
            case UPDATE_ALL -> new ConflictSpec(target, Resolution.UPDATE, others(model.table(), target));
            case UPDATE -> new ConflictSpec(target, Resolution.UPDATE, updatable(model, conflict.updated()));
        };
    }

    private static List<ColumnDescriptor<?>> target(ModelDescriptor<?> model, Set<String> names) {
        List<ColumnDescriptor<?>> target = columns(model.table(), names);
        target.stream().filter(ColumnDescriptor::readOnly).findFirst().ifPresent(column -> {
            throw WriteErrors.targetNotWritten(model.model(), column);
        });
        List<List<ColumnDescriptor<?>>> unique = unique(model.table());
        if (target.size() < names.size() || !unique.contains(target)) {
            throw WriteErrors.notUnique(model.model(), target, unique);
        }
        return target;
    }

    /** {@return the unique keys whose values instances write} */
    private static List<List<ColumnDescriptor<?>>> unique(TableDescriptor table) {
        List<List<ColumnDescriptor<?>>> unique = new ArrayList<>();
        unique.add(table.keys());
        table.values().stream().filter(ColumnDescriptor::unique).forEach(column -> unique.add(List.of(column)));
        table.uniques().forEach(names -> unique.add(columns(table, Set.copyOf(names))));
        unique.removeIf(columns -> columns.stream().anyMatch(ColumnDescriptor::readOnly));
        return unique;
    }

    private static List<ColumnDescriptor<?>> others(TableDescriptor table, List<ColumnDescriptor<?>> target) {
        return table.written().stream()
                .filter(column -> !target.contains(column))
                .toList();
    }

    private static List<ColumnDescriptor<?>> updatable(ModelDescriptor<?> model, List<ColumnDescriptor<?>> columns) {
        TableDescriptor table = model.table();
        List<ColumnDescriptor<?>> updated = columns(table, names(columns));
        for (ColumnDescriptor<?> column : updated) {
            if (table.keys().contains(column)) {
                throw WriteErrors.notUpdatable(model.model(), column, "the row that is there keeps its key");
            }
            if (column.equals(table.version())) {
                throw WriteErrors.notUpdatable(model.model(), column, "Ferro raises the version by itself");
            }
            if (column.readOnly()) {
                throw WriteErrors.notUpdatable(model.model(), column, "it is read and never written");
            }
        }
        return updated;
    }

    private static List<ColumnDescriptor<?>> columns(TableDescriptor table, Set<String> names) {
        return table.columns().stream()
                .filter(column -> names.contains(column.name()))
                .toList();
    }

    private static Set<String> names(List<ColumnDescriptor<?>> columns) {
        return columns.stream().map(ColumnDescriptor::name).collect(Collectors.toSet());
    }
}
