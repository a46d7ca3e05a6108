package io.ferro.ddl.run;

import io.ferro.error.ModelErrors;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.ReferenceDescriptor;
import io.ferro.spi.TableDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables that models need. */
final class ModelTables {

    private final Set<Class<?>> known;
    private final Map<String, TableDescriptor> tables = new LinkedHashMap<>();

    private ModelTables(List<ModelDescriptor<?>> models) {
        known = models.stream().map(ModelDescriptor::model).collect(Collectors.toSet());
    }

    /**
     * {@return the tables and join tables of the models that are written, each once}
     *
     * @throws io.ferro.ConfigurationException if one refers to a model that is not among them
     */
    static List<TableDescriptor> of(List<ModelDescriptor<?>> models) {
        ModelTables needed = new ModelTables(models);
        for (ModelDescriptor<?> model : models) {
            if (!model.table().readOnly()) {
                needed.add(model, model.table());
            }
            model.joinTables().forEach(table -> needed.add(model, table));
        }
        return List.copyOf(needed.tables.values());
    }

    private void add(ModelDescriptor<?> model, TableDescriptor table) {
        for (ColumnDescriptor<?> column : table.columns()) {
            ReferenceDescriptor reference = column.reference();
            if (reference != null && !known.contains(reference.target())) {
                throw ModelErrors.unknownModel(model.model(), reference.target());
            }
        }
        tables.putIfAbsent(table.label(), table);
    }
}
