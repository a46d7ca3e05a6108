package io.ferro.spi;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be said of a column besides its name and type. Changed only while it is copied, before anybody else sees the copy. */
final class ColumnSettings {

    boolean nullable;
    boolean unique;
    boolean indexed;
    boolean readOnly;

    @Nullable
    String declaredType;

    @Nullable
    ReferenceDescriptor reference;

    @Nullable
    String defaultValue;

    @Nullable
    String check;

    ColumnSettings() {}

    private ColumnSettings(ColumnSettings other) {
        nullable = other.nullable;
        unique = other.unique;
        indexed = other.indexed;
        readOnly = other.readOnly;
        declaredType = other.declaredType;
        reference = other.reference;
        defaultValue = other.defaultValue;
        check = other.check;
    }

    ColumnSettings with(Consumer<ColumnSettings> change) {
        ColumnSettings copy = new ColumnSettings(this);
        change.accept(copy);
        return copy;
    }
}
