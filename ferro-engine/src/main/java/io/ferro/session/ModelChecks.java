package io.ferro.session;

import io.ferro.error.ModelErrors;
import io.ferro.error.RelationErrors;
import io.ferro.query.ManyAttribute;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.ReferenceDescriptor;
import io.ferro.spi.TableDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds models against each other: they may have been compiled apart. */
final class ModelChecks {

    private ModelChecks() {}

    static void run(List<ModelDescriptor<?>> models) {
        requireDistinctTables(models);
        models.forEach(model -> {
            model.table().columns().forEach(column -> requireSameKey(model, column));
            model.collections().forEach(ModelChecks::requireOtherSide);
        });
    }

    private static void requireDistinctTables(List<ModelDescriptor<?>> models) {
        Map<String, ModelDescriptor<?>> byTable = new HashMap<>();
        for (ModelDescriptor<?> model : models) {
            ModelDescriptor<?> other = byTable.put(model.table().label(), model);
            if (other != null && other != model) {
                throw ModelErrors.sameTable(
                        other.model(), model.model(), model.table().label());
            }
        }
        Map<String, ManyAttribute<?, ?>> byJoin = new HashMap<>();
        for (ModelDescriptor<?> model : models) {
            for (ManyAttribute<?, ?> relation : model.collections()) {
                if (relation.ownsJoin()) {
                    requireOwnTable(relation, byTable, byJoin);
                }
            }
        }
    }

    private static void requireOwnTable(
            ManyAttribute<?, ?> relation,
            Map<String, ModelDescriptor<?>> byTable,
            Map<String, ManyAttribute<?, ?>> byJoin) {
        String table = relation.join().table().label();
        ModelDescriptor<?> model = byTable.get(table);
        if (model != null) {
            throw RelationErrors.sameTable(relation, model.model().getName(), table);
        }
        ManyAttribute<?, ?> other = byJoin.put(table, relation);
        if (other != null && other != relation) {
            throw RelationErrors.sameTable(relation, other.owner().getSimpleName() + "." + other.property(), table);
        }
    }

    private static void requireSameKey(ModelDescriptor<?> model, ColumnDescriptor<?> column) {
        ReferenceDescriptor reference = column.reference();
        if (reference != null) {
            TableDescriptor target = ModelDescriptor.of(reference.target()).table();
            if (target.keys().size() != 1
                    || target.keys().get(0).type().javaType() != column.type().javaType()) {
                throw RelationErrors.otherKey(model.model(), column, reference.target(), target.keys());
            }
        }
    }

    private static void requireOtherSide(ManyAttribute<?, ?> relation) {
        if (relation.isJoined()) {
            List<ColumnDescriptor<?>> columns = relation.join().table().keys();
            columns.forEach(column -> requireSameKey(ModelDescriptor.of(relation.owner()), column));
        } else {
            relation.foreignKey();
        }
    }
}
