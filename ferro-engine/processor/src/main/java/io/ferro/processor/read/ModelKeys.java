package io.ferro.processor.read;

import com.palantir.javapoet.ClassName;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.RelationMessages;
import io.ferro.processor.problem.WrongElementException;
import io.ferro.processor.spec.JoinSpec;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Makes the columns of join tables from the keys of the models that they join. */
final class ModelKeys {

    private final Annotations annotations;
    private final FieldList fields;
    private final ColumnNames names;

    ModelKeys(Annotations annotations, FieldList fields, ColumnNames names) {
        this.annotations = annotations;
        this.fields = fields;
        this.names = names;
    }

    /**
     * {@return the column of a join table that holds the keys of a model}
     *
     * @param field the field that declares the relation, for messages
     * @param model the model
     * @param given the name that the user gave, empty for the usual one
     * @param prefix what stands before the usual one
     */
    JoinSpec.Column column(Field field, TypeElement model, String given, String prefix) throws WrongElementException {
        List<Field> keys = fields.columns(model).stream()
                .filter(each -> annotations.find(each.element(), FerroNames.ID).isPresent())
                .toList();
        if (keys.size() != 1) {
            throw wrong(field, model, keys.isEmpty() ? "no @Id" : "a key of several fields");
        }
        Field key = keys.get(0);
        String simpleName = SnakeCase.of(model.getSimpleName().toString());
        return new JoinSpec.Column(
                given.isEmpty() ? prefix + simpleName + "_" + names.ofValue(key.element()) : given,
                ClassName.get(model),
                ValueTypeReader.read(key.type())
                        .orElseThrow(() -> wrong(field, model, "a key that is a " + key.type())),
                annotations
                        .find(key.element(), FerroNames.COLUMN)
                        .map(column -> column.text("type"))
                        .orElse(""));
    }

    private static WrongElementException wrong(Field field, TypeElement model, String what) {
        String name = model.getSimpleName().toString();
        return new WrongElementException(
                Problem.at(field.element(), RelationMessages.keyCannotBeLinked(field.label(), name, what)));
    }
}
