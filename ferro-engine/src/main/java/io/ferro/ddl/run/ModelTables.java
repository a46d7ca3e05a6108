package io.ferro.ddl.run;

import io.ferro.error.ModelErrors;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.ReferenceDescriptor;
import io.ferro.spi.TableDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables that models need. */
final class ModelTables {

    private ModelTables() {}

    /**
     * {@return the tables of the models that are written, each once}
     *
     * @throws io.ferro.ConfigurationException if one refers to a model that is not among them
     */
    static List<TableDescriptor> of(List<ModelDescriptor<?>> models) {
        Set<Class<?>> known = models.stream().map(ModelDescriptor::model).collect(Collectors.toSet());
        List<ModelDescriptor<?>> written =
                models.stream().filter(model -> !model.table().readOnly()).toList();
        written.forEach(model -> requireTargets(model, model.table(), known));
        return written.stream().map(ModelDescriptor::table).distinct().toList();
    }

    private static void requireTargets(ModelDescriptor<?> model, TableDescriptor table, Set<Class<?>> known) {
        for (ColumnDescriptor<?> column : table.columns()) {
            ReferenceDescriptor reference = column.reference();
            if (reference != null && !known.contains(reference.target())) {
                throw ModelErrors.unknownModel(model.model(), reference.target());
            }
        }
    }
}
