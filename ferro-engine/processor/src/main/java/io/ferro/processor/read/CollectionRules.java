package io.ferro.processor.read;

import io.ferro.processor.problem.Problem;
import io.ferro.processor.problem.RelationMessages;
import io.ferro.processor.problem.WrongElementException;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Checks that the two sides of a relation say the same. */
final class CollectionRules {

    private final Field field;
    private final TypeElement target;
    private final OtherSide otherSide;
    private final String targetName;
    private final String ownerName;

    CollectionRules(Field field, TypeElement target, OtherSide otherSide) {
        this.field = field;
        this.target = target;
        this.otherSide = otherSide;
        this.targetName = target.getSimpleName().toString();
        this.ownerName = field.model().getSimpleName().toString();
    }

    void check(boolean joined, Optional<AnnotationUse> backRef, Optional<AnnotationUse> manyToMany)
            throws WrongElementException {
        if (manyToMany.isPresent()) {
            checkManyToMany(joined, backRef, manyToMany.get());
        } else if (backRef.isPresent()) {
            checkBackRef(joined, backRef.get());
        } else {
            String message = joined
                    ? RelationMessages.linksWithoutRelation(field.label(), targetName, candidates(true))
                    : RelationMessages.manyWithoutBackRef(field.label(), ownerName, targetName, candidates(false));
            throw new WrongElementException(Problem.at(field.element(), message));
        }
    }

    private void checkManyToMany(boolean joined, Optional<AnnotationUse> backRef, AnnotationUse manyToMany)
            throws WrongElementException {
        if (!joined) {
            throw wrong(manyToMany, RelationMessages.manyToManyOfMany(field.label(), targetName));
        }
        if (backRef.isPresent()) {
            throw wrong(backRef.get(), RelationMessages.twoAnnotations(field.label()));
        }
        for (Field other : otherSide.owningLinks(target, field.model())) {
            boolean itself = other.element().equals(field.element());
            if (!itself && !otherSide.areApart(manyToMany, other)) {
                throw wrong(manyToMany, RelationMessages.twoOwners(field.label(), other.label(), other.name()));
            }
        }
    }

    private void checkBackRef(boolean joined, AnnotationUse backRef) throws WrongElementException {
        String name = backRef.text("value");
        String wanted = (joined ? "Links<" : "Ref<") + ownerName + ">";
        Field other = otherSide
                .field(target, name)
                .orElseThrow(() -> wrong(
                        backRef,
                        RelationMessages.noSuchField(field.label(), name, targetName, wanted, candidates(joined))));
        boolean fits = joined ? otherSide.isLinks(other, field.model()) : otherSide.isReference(other, field.model());
        if (!fits) {
            throw wrong(
                    backRef,
                    RelationMessages.wrongOtherSide(
                            field.label(), other.label(), other.type().toString(), wanted, candidates(joined)));
        }
        if (joined && !otherSide.isOwningLinks(other, field.model())) {
            throw wrong(backRef, RelationMessages.noOwner(field.label(), other.label()));
        }
    }

    private List<String> candidates(boolean joined) {
        List<Field> fitting =
                joined ? otherSide.owningLinks(target, field.model()) : otherSide.references(target, field.model());
        return fitting.stream().map(Field::name).toList();
    }

    private WrongElementException wrong(AnnotationUse annotation, String message) {
        return new WrongElementException(Problem.at(field.element(), annotation.mirror(), message));
    }
}
