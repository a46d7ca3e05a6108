package io.ferro.processor.read;

import io.ferro.processor.problem.FieldMessages;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.WrongElementException;
import io.ferro.processor.spec.Access;
import io.ferro.processor.spec.ColumnOptions;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.KeyPart;
import io.ferro.processor.spec.ReferenceSpec;
import java.util.Optional;

/** Reads a field into a column. */
final class FieldReader {

    private final Annotations annotations;
    private final TypeReader types;
    private final AccessReader accesses;
    private final ColumnNames names;
    private final OptionsReader options;

    FieldReader(Annotations annotations, TypeReader types, AccessReader accesses, ColumnNames names) {
        this.annotations = annotations;
        this.types = types;
        this.accesses = accesses;
        this.names = names;
        this.options = new OptionsReader(annotations);
    }

    ColumnSpec read(Field field) throws WrongElementException {
        DeclaredValue value = types.read(field);
        Access access = accesses.read(field);
        return value.target().isPresent()
                ? reference(field, value, value.target().get(), access)
                : value(field, value, access);
    }

    private ColumnSpec value(Field field, DeclaredValue value, Access access) throws WrongElementException {
        Optional<AnnotationUse> foreignKey = annotations.find(field.element(), FerroNames.FOREIGN_KEY);
        if (foreignKey.isPresent()) {
            String message = FieldMessages.foreignKeyWithoutRef(
                    field.label(), field.type().toString());
            throw new WrongElementException(
                    Problem.at(field.element(), foreignKey.get().mirror(), message));
        }
        return new ColumnSpec(
                field.element(),
                field.name(),
                names.ofValue(field.element()),
                value.type(),
                value.nullability(),
                access,
                options.read(field, value),
                key(field),
                Optional.empty());
    }

    private ColumnSpec reference(Field field, DeclaredValue value, ReferenceTarget target, Access access)
            throws WrongElementException {
        Optional<AnnotationUse> foreignKey = annotations.find(field.element(), FerroNames.FOREIGN_KEY);
        return new ColumnSpec(
                field.element(),
                field.name(),
                names.ofReference(field.element(), target),
                value.type(),
                value.nullability(),
                access,
                withForeignKey(options.read(field, value), foreignKey),
                key(field),
                Optional.of(new ReferenceSpec(
                        target.model(),
                        foreignKey
                                .flatMap(annotation -> annotation.constant("onDelete"))
                                .orElse("CASCADE"))));
    }

    /** A foreign key is indexed unless told otherwise; a unique one has the index of its constraint already. */
    private static ColumnOptions withForeignKey(ColumnOptions options, Optional<AnnotationUse> foreignKey) {
        boolean unique =
                options.unique() || foreignKey.map(use -> use.flag("unique")).orElse(false);
        boolean indexed =
                options.indexed() || foreignKey.map(use -> use.flag("index")).orElse(true);
        return options.with(unique, indexed && !unique);
    }

    private Optional<KeyPart> key(Field field) {
        return annotations.find(field.element(), FerroNames.ID).map(id -> new KeyPart(id.flag("assigned")));
    }
}
