package io.ferro.processor.spec;

import com.palantir.javapoet.CodeBlock;

/** How generated code reads and sets a property of an instance. */
public sealed interface Access {

    /**
     * {@return the expression for the property's value}
     *
     * @param instance the name of the variable that holds the instance
     */
    CodeBlock get(String instance);

    /**
     * {@return the statement, without a semicolon, that sets the property}
     *
     * @param instance the name of the variable that holds the instance
     * @param value the value
     */
    CodeBlock set(String instance, CodeBlock value);

    /**
     * The field itself.
     *
     * @param name its name
     */
    record OfField(String name) implements Access {

        @Override
        public CodeBlock get(String instance) {
            return CodeBlock.of("$N.$N", instance, name);
        }

        @Override
        public CodeBlock set(String instance, CodeBlock value) {
            return CodeBlock.of("$N.$N = $L", instance, name, value);
        }
    }

    /**
     * A pair of methods.
     *
     * @param getter the name of the one that reads
     * @param setter the name of the one that sets
     */
    record OfMethods(String getter, String setter) implements Access {

        @Override
        public CodeBlock get(String instance) {
            return CodeBlock.of("$N.$N()", instance, getter);
        }

        @Override
        public CodeBlock set(String instance, CodeBlock value) {
            return CodeBlock.of("$N.$N($L)", instance, setter, value);
        }
    }

    /**
     * A property of what an embedded field holds: null when the field is.
     *
     * @param embedded the field
     * @param name the name of the property
     * @param part how generated code gets at it
     * @param primitive whether it is a primitive
     */
    record OfEmbedded(EmbeddedSpec embedded, String name, Access part, boolean primitive) implements Access {

        @Override
        public CodeBlock get(String instance) {
            CodeBlock held = embedded.access().get(instance);
            return CodeBlock.of("$L == null ? null : $L", held, part.get(held.toString()));
        }

        @Override
        public CodeBlock set(String instance, CodeBlock value) {
            throw new IllegalStateException("what the field " + embedded.property() + " holds is set as a whole");
        }
    }

    /**
     * The accessor of a record's component; a record is set by its constructor only.
     *
     * @param name the component's name
     */
    record OfComponent(String name) implements Access {

        @Override
        public CodeBlock get(String instance) {
            return CodeBlock.of("$N.$N()", instance, name);
        }

        @Override
        public CodeBlock set(String instance, CodeBlock value) {
            throw new IllegalStateException("the component " + name + " of a record cannot be set");
        }
    }
}
