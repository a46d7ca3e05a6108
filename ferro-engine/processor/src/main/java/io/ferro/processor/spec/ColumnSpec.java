package io.ferro.processor.spec;

import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * One column of a model.
 *
 * @param element the field, for messages
 * @param property the field's name
 * @param name the column's name
 * @param type the type of its values, for a reference that of the target's key
 * @param nullability how the field says whether it may have no value
 * @param access how generated code gets at the field
 * @param options how the column is tuned
 * @param key what {@code @Id} says, empty for a column that is no part of the primary key
 * @param reference the foreign key, empty for a plain value
 */
public record ColumnSpec(
        Element element,
        String property,
        String name,
        ValueType type,
        Nullability nullability,
        Access access,
        ColumnOptions options,
        Optional<KeyPart> key,
        Optional<ReferenceSpec> reference) {

    public boolean isKey() {
        return key.isPresent();
    }

    /** {@return whether it counts the changes of a row} */
    public boolean isVersion() {
        return VersionMark.isOn(element);
    }

    /** {@return whether the column takes NULL; a key or version never does, though the field of an unsaved instance may hold null} */
    public boolean isNullable() {
        return switch (options.nullable()) {
            case "NULL" -> true;
            case "NOT_NULL" -> false;
            default -> !isKey() && !isVersion() && nullability != Nullability.REQUIRED;
        };
    }

    /** {@return whether the field can hold null} */
    public boolean holdsNull() {
        return !type.isPrimitive() || reference.isPresent();
    }

    /** {@return this column as one of an embedded field's: the field may be null, and then this is null as well} */
    public ColumnSpec within(EmbeddedSpec embedded, String prefix) {
        Nullability held =
                embedded.nullable() && nullability == Nullability.REQUIRED ? Nullability.NULLABLE : nullability;
        return new ColumnSpec(
                element,
                embedded.property() + "." + property,
                prefix + name,
                new ValueType(type.kind(), type.boxed()),
                held,
                new Access.OfEmbedded(embedded, property, access, type.isPrimitive() && reference.isEmpty()),
                options,
                key,
                reference);
    }

    /** {@return where the column is held when it is part of an embedded field} */
    public Optional<Access.OfEmbedded> part() {
        return access instanceof Access.OfEmbedded part ? Optional.of(part) : Optional.empty();
    }

    public boolean hasDefault() {
        return !options.defaultValue().isEmpty();
    }

    public boolean isOptional() {
        return nullability == Nullability.OPTIONAL;
    }
}
