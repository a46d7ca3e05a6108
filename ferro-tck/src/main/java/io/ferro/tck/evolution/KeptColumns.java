package io.ferro.tck.evolution;

import io.ferro.tck.Database;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which columns of the first schema of a pair are still there after a rung, and with which type. */
final class KeptColumns {

    private final Database database;
    private final Pair pair;
    private final Rung rung;

    KeptColumns(Database database, Pair pair, Rung rung) {
        this.database = database;
        this.pair = pair;
        this.rung = rung;
    }

    /** {@return the columns of a table besides its key} */
    List<String> of(ModelPlan model) {
        return model.fields().stream()
                .filter(field -> rung != Rung.DESTRUCTIVE
                        || successor(model).isEmpty()
                        || successor(model, field).isPresent())
                .map(FieldPlan::column)
                .toList();
    }

    /** {@return what has to be there of what was there: in a column of another type the same as text} */
    SortedMap<String, List<String>> ofContent(ModelPlan model, SortedMap<String, List<String>> content) {
        SortedMap<String, List<String>> kept = new TreeMap<>();
        for (String key : model.key().names()) {
            put(kept, content, key, true);
        }
        for (FieldPlan field : model.fields()) {
            if (of(model).contains(field.column())) {
                boolean same = rung == Rung.CREATE
                        || successor(model, field)
                                .map(other -> type(other).equals(type(field)))
                                .orElse(true);
                put(kept, content, field.column(), same);
            }
        }
        return kept;
    }

    private static void put(
            SortedMap<String, List<String>> kept,
            SortedMap<String, List<String>> content,
            String column,
            boolean sameType) {
        if (sameType) {
            kept.put(column, content.getOrDefault(column, List.of()));
        }
        kept.put(Content.asText(column), content.getOrDefault(Content.asText(column), List.of()));
    }

    private String type(FieldPlan field) {
        return field.kind().columnType(database) + " " + field.type();
    }

    private Optional<ModelPlan> successor(ModelPlan model) {
        return pair.after().models().stream()
                .filter(other -> other.table().equals(model.table()))
                .findFirst();
    }

    private Optional<FieldPlan> successor(ModelPlan model, FieldPlan field) {
        return successor(model).stream()
                .flatMap(other -> other.fields().stream())
                .filter(other -> other.column().equals(field.column()))
                .findFirst();
    }
}
