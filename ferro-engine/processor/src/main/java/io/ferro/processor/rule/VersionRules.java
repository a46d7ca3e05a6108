package io.ferro.processor.rule;

import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.Problems;
import io.ferro.processor.problem.VersionMessages;
import io.ferro.processor.spec.ColumnKind;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.ModelSpec;
import io.ferro.processor.spec.VersionMark;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The column that counts the changes of a row. */
final class VersionRules {

    private static final Set<ColumnKind> TIMES = Set.of(
            ColumnKind.INSTANT,
            ColumnKind.OFFSET_DATE_TIME,
            ColumnKind.LOCAL_DATE_TIME,
            ColumnKind.LOCAL_DATE,
            ColumnKind.LOCAL_TIME);

    private VersionRules() {}

    static void check(ModelSpec model, Problems problems) {
        for (ColumnSpec column : model.columns()) {
            VersionMark.other(column.element())
                    .ifPresent(annotation -> problems.add(Problem.at(
                            column.element(),
                            annotation,
                            VersionMessages.otherVersion(
                                    model.label(column),
                                    annotation.getAnnotationType().toString()))));
        }
        List<ColumnSpec> versions =
                model.columns().stream().filter(ColumnSpec::isVersion).toList();
        for (ColumnSpec column : versions) {
            objection(model, column, versions.get(0))
                    .ifPresent(message -> problems.add(Problem.at(column.element(), message)));
        }
    }

    private static Optional<String> objection(ModelSpec model, ColumnSpec column, ColumnSpec first) {
        String field = model.label(column);
        if (!column.element().equals(first.element())) {
            return Optional.of(VersionMessages.second(field, model.label(first)));
        }
        if (column.isKey()) {
            return Optional.of(VersionMessages.key(field));
        }
        String type = column.reference().isPresent()
                ? "Ref"
                : column.type().javaType().toString();
        if (TIMES.contains(column.type().kind())) {
            return Optional.of(VersionMessages.time(field, type));
        }
        if (!column.type().kind().isInteger() || column.reference().isPresent()) {
            return Optional.of(VersionMessages.wrongType(field, type));
        }
        if (column.isOptional()) {
            return Optional.of(VersionMessages.optional(field));
        }
        if (column.isNullable()) {
            return Optional.of(VersionMessages.option(field, "nullable = NULL", "every row has a version"));
        }
        if (column.options().readOnly()) {
            return Optional.of(VersionMessages.option(field, "readOnly", "Ferro writes it"));
        }
        return column.options().unique()
                ? Optional.of(VersionMessages.option(field, "unique", "every new row has the version 1"))
                : Optional.empty();
    }
}
