package io.ferro.processor.read;

import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.RelationMessages;
import io.ferro.processor.problem.WrongElementException;
import io.ferro.processor.spec.JoinSpec;
import java.util.Locale;
import javax.lang.model.element.TypeElement;

/** Reads {@code @ManyToMany} into a join table. */
final class JoinReader {

    private final ModelKeys keys;
    private final TableNames tables;

    JoinReader(ModelKeys keys, TableNames tables) {
        this.keys = keys;
        this.tables = tables;
    }

    JoinSpec read(Field field, TypeElement target, AnnotationUse manyToMany) throws WrongElementException {
        boolean toItself = target.equals(field.model());
        JoinSpec.Column owner =
                keys.column(field, field.model(), manyToMany.text("ownerColumn"), toItself ? "from_" : "");
        JoinSpec.Column other = keys.column(field, target, manyToMany.text("targetColumn"), toItself ? "to_" : "");
        if (owner.name().toLowerCase(Locale.ROOT).equals(other.name().toLowerCase(Locale.ROOT))) {
            throw new WrongElementException(Problem.at(
                    field.element(),
                    manyToMany.mirror(),
                    RelationMessages.sameJoinColumn(field.label(), owner.name())));
        }
        String given = manyToMany.text("table");
        String table = given.isEmpty() ? tables.of(field.model()) + "_" + SnakeCase.of(field.name()) : given;
        return new JoinSpec(tables.schemaOf(field.model()), table, owner, other, manyToMany.flag("reverseIndex"));
    }
}
