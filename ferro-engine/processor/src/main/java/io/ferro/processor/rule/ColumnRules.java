package io.ferro.processor.rule;

import io.ferro.processor.problem.FieldMessages;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.Problems;
import io.ferro.processor.problem.RelationMessages;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.Optional;

/** Each column by itself. */
final class ColumnRules {

    private ColumnRules() {}

    static void check(ModelSpec model, Problems problems) {
        for (ColumnSpec column : model.columns()) {
            String field = model.label(column);
            if (column.isKey()) {
                keyObjection(column)
                        .map(what -> FieldMessages.keyCannotBe(field, what))
                        .ifPresent(message -> problems.add(Problem.at(column.element(), message)));
            } else if (!column.isNullable() && deletionSets(column, "SET_NULL")) {
                problems.add(Problem.at(column.element(), FieldMessages.setNull(field)));
            } else if (!column.isNullable()
                    && deletionSets(column, "SET_DEFAULT")
                    && column.options().defaultValue().isEmpty()) {
                problems.add(Problem.at(column.element(), RelationMessages.setDefault(field)));
            }
        }
    }

    /** Keys are looked up in maps, so they must equal themselves after the way to the database and back. */
    private static Optional<String> keyObjection(ColumnSpec column) {
        if (column.reference().isPresent()) {
            return Optional.of("a Ref");
        }
        if (column.isOptional()) {
            return Optional.of("an Optional");
        }
        return switch (column.type().kind()) {
            case JSON -> Optional.of("kept as JSON");
            case BYTES -> Optional.of("an array");
            case FLOAT, DOUBLE -> Optional.of("a floating point number");
            case DECIMAL -> Optional.of("a BigDecimal, for which 1.0 and 1.00 differ");
            case OFFSET_DATE_TIME -> Optional.of("an OffsetDateTime, whose offset is not stored");
            default -> Optional.empty();
        };
    }

    private static boolean deletionSets(ColumnSpec column, String onDelete) {
        return column.reference()
                .filter(reference -> reference.onDelete().equals(onDelete))
                .isPresent();
    }
}
