package io.ferro.processor;

import static java.util.stream.Collectors.toCollection;

import io.ferro.processor.problem.ModelMessages;
import io.ferro.processor.read.Annotations;
import io.ferro.processor.read.FerroNames;
import io.ferro.processor.spec.NullableFields;
import io.ferro.processor.write.ModelWriter;
import io.ferro.processor.write.NoteWriter;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Notes, for superclasses and embedded types, what models of other jars could not read from their class files. */
final class SharedTypes {

    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final Annotations annotations;

    SharedTypes(ProcessingEnvironment environment) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
        this.annotations = new Annotations(elements);
    }

    void note(Set<? extends TypeElement> ours, RoundEnvironment round) {
        Set<TypeElement> types = ours.stream()
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .map(element -> element instanceof TypeElement ? element : element.getEnclosingElement())
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .filter(type -> isShared(type))
                .collect(toCollection(LinkedHashSet::new));
        types.forEach(this::note);
    }

    /** A type that generated code cannot name is none that others could use. */
    private boolean isShared(TypeElement type) {
        return annotations.find(type, FerroNames.MODEL).isEmpty()
                && annotations.find(type, FerroNames.CDI_MODEL).isEmpty()
                && !type.getSimpleName().toString().isEmpty();
    }

    private void note(TypeElement type) {
        List<String> nullable = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(annotations::isNullable)
                .map(VariableElement::getSimpleName)
                .map(Object::toString)
                .toList();
        if (!nullable.isEmpty()) {
            write(new NullableFields(type, NullableFields.noteOn(type, elements), nullable));
        }
    }

    private void write(NullableFields nullable) {
        try {
            NoteWriter.write(nullable, ModelWriter.generated(seesGenerated(nullable.type())))
                    .writeTo(environment.getFiler());
        } catch (IOException e) {
            String message = ModelMessages.cannotWrite(
                    nullable.type().getSimpleName().toString(),
                    nullable.note().simpleName(),
                    String.valueOf(e.getMessage()));
            environment.getMessager().printMessage(Kind.ERROR, message, nullable.type());
        }
    }

    private boolean seesGenerated(Element type) {
        return elements.getTypeElement(elements.getModuleOf(type), Generated.class.getName()) != null;
    }
}
