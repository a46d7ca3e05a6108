package io.ferro.processor.read;

import com.palantir.javapoet.ClassName;
import io.ferro.processor.problem.FieldMessages;
import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.Problems;
import io.ferro.processor.problem.WrongElementException;
import io.ferro.processor.spec.CollectionSpec;
import io.ferro.processor.spec.ColumnGroup;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.ModelSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class or record into a model. */
public final class ModelReader {

    private final Elements elements;
    private final Annotations annotations;
    private final FieldList fields;
    private final TableNames tables;
    private final FieldReader fieldReader;
    private final CollectionReader collectionReader;
    private final EmbeddedReader embeddedReader;
    private final ReadOnlyReader readOnly;

    /**
     * Makes a reader.
     *
     * @param environment the compiler's
     * @param sources the qualified names of the top-level types that are compiled now
     */
    public ModelReader(ProcessingEnvironment environment, Set<String> sources) {
        elements = environment.getElementUtils();
        Types types = environment.getTypeUtils();
        annotations = new Annotations(elements, sources);
        fields = new FieldList(types);
        ColumnNames names = new ColumnNames(annotations);
        TypeReader typeReader = new TypeReader(
                annotations,
                new ReferenceReader(annotations, fields, names),
                new UnsupportedTypes(elements, types, annotations));
        AccessReader accesses = new AccessReader(elements, types);
        tables = new TableNames(annotations);
        readOnly = new ReadOnlyReader(annotations);
        fieldReader = new FieldReader(annotations, typeReader, accesses, names);
        collectionReader = new CollectionReader(
                annotations,
                accesses,
                new OtherSide(annotations, fields),
                new JoinReader(new ModelKeys(annotations, fields, names), tables));
        embeddedReader = new EmbeddedReader(
                annotations, fields, fieldReader, accesses, new EmbeddableTypes(annotations, elements));
    }

    /** {@return whether every type that the model uses is known; it can be read then} */
    public boolean isReady(TypeElement model) {
        return Completeness.isComplete(model);
    }

    /**
     * {@return the model, empty when it cannot be read}
     *
     * @param model the class or record
     * @param problems takes what is wrong with it
     */
    public Optional<ModelSpec> read(TypeElement model, Problems problems) {
        Optional<String> objection = ModelKind.objection(model);
        if (objection.isPresent()) {
            problems.add(Problem.at(model, objection.get()));
            return Optional.empty();
        }
        checkOthers(model, problems);
        readOnly.check(model, fields.columns(model), problems);
        List<ColumnSpec> columns = new ArrayList<>();
        List<CollectionSpec> collections = new ArrayList<>();
        List<Field> persistent = fields.persistent(model);
        for (int place = 0; place < persistent.size(); place++) {
            Field field = persistent.get(place);
            try {
                if (FieldList.isCollection(field)) {
                    collections.add(collectionReader.read(field, place));
                } else {
                    collectionReader.requireNoCollection(field);
                    columns.addAll(columns(field, problems));
                }
            } catch (WrongElementException e) {
                problems.add(e.problem());
            }
        }
        return problems.isEmpty() ? Optional.of(spec(model, columns, collections)) : Optional.empty();
    }

    private List<ColumnSpec> columns(Field field, Problems problems) throws WrongElementException {
        return embeddedReader.isEmbedded(field)
                ? embeddedReader.read(field, problems)
                : List.of(fieldReader.read(field));
    }

    private void checkOthers(TypeElement model, Problems problems) {
        for (Field field : fields.others(model)) {
            String modifier = field.element().getModifiers().contains(Modifier.STATIC) ? "static" : "transient";
            for (String name : List.of(
                    FerroNames.ID,
                    FerroNames.COLUMN,
                    FerroNames.FOREIGN_KEY,
                    FerroNames.VERSION,
                    FerroNames.EMBEDDED,
                    FerroNames.BACK_REF,
                    FerroNames.MANY_TO_MANY)) {
                annotations.find(field.element(), name).ifPresent(annotation -> {
                    String simpleName = FerroNames.simple(name);
                    String message = FieldMessages.notAColumn(field.label(), simpleName, modifier);
                    problems.add(Problem.at(field.element(), annotation.mirror(), message));
                });
            }
        }
    }

    private ModelSpec spec(TypeElement model, List<ColumnSpec> columns, List<CollectionSpec> collections) {
        return new ModelSpec(
                model,
                ClassName.get(model),
                generated(model),
                tables.schemaOf(model),
                tables.of(model),
                columns,
                collections,
                groups(model, FerroNames.UNIQUE),
                groups(model, FerroNames.INDEX),
                readOnly.isReadOnly(model),
                model.getKind() == ElementKind.RECORD,
                seesGenerated(model));
    }

    private boolean seesGenerated(TypeElement model) {
        return elements.getTypeElement(elements.getModuleOf(model), Generated.class.getName()) != null;
    }

    /** The engine finds the class by this name: see {@code ModelDescriptor}. */
    private ClassName generated(TypeElement model) {
        String binary = elements.getBinaryName(model).toString();
        String nested = binary.substring(binary.lastIndexOf('.') + 1).replace('$', '_');
        return ClassName.get(elements.getPackageOf(model).getQualifiedName().toString(), nested + "_");
    }

    private List<ColumnGroup> groups(TypeElement model, String annotation) {
        return annotations.findRepeated(model, annotation).stream()
                .map(use -> new ColumnGroup(use.mirror(), use.value("value"), use.texts("value")))
                .toList();
    }
}
