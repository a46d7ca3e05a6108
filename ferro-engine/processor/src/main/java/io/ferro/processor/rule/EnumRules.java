package io.ferro.processor.rule;

import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.Problems;
import io.ferro.processor.problem.TypeMessages;
import io.ferro.processor.spec.ColumnKind;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.EnumMark;
import io.ferro.processor.spec.ModelSpec;
import java.util.Optional;

/** How the constants of enums are kept. */
final class EnumRules {

    private EnumRules() {}

    static void check(ModelSpec model, Problems problems) {
        for (ColumnSpec column : model.columns()) {
            EnumMark.of(column.element())
                    .ifPresent(mark -> objection(column, mark, model.label(column))
                            .ifPresent(message -> problems.add(Problem.at(column.element(), mark.mirror(), message))));
        }
    }

    private static Optional<String> objection(ColumnSpec column, EnumMark mark, String field) {
        boolean isNative = mark.storage().equals("NATIVE");
        if (column.type().kind() != ColumnKind.ENUM || column.reference().isPresent()) {
            return Optional.of(
                    TypeMessages.noEnum(field, column.element().asType().toString()));
        }
        if (isNative && column.isKey()) {
            return Optional.of(TypeMessages.nativeKey(field));
        }
        return isNative || mark.type().isEmpty() ? Optional.empty() : Optional.of(TypeMessages.typeName(field));
    }
}
