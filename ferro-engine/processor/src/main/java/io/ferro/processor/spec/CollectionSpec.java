package io.ferro.processor.spec;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A relation of a model to many rows of another.
 *
 * @param element the field, for messages
 * @param property the field's name
 * @param target the model on the other side
 * @param access how generated code gets at the field
 * @param joined whether it is many-to-many
 * @param via the field on the other side that declares the relation; empty where this one declares it
 * @param join the join table that this field declares
 * @param position how many fields are declared before it
 */
public record CollectionSpec(
        Element element,
        String property,
        ClassName target,
        Access access,
        boolean joined,
        String via,
        Optional<JoinSpec> join,
        int position) {}
