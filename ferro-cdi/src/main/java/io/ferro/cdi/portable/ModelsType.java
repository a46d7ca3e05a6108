package io.ferro.cdi.portable;

import io.ferro.Models;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The type {@code Models<M>} of one model. Equal to the JDK's own, as {@link ParameterizedType} asks for. */
final class ModelsType implements ParameterizedType {

    private final Class<?> model;

    ModelsType(Class<?> model) {
        this.model = model;
    }

    @Override
    public Type[] getActualTypeArguments() {
        return new Type[] {model};
    }

    @Override
    public Type getRawType() {
        return Models.class;
    }

    @Override
    public @Nullable Type getOwnerType() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParameterizedType that
                && that.getOwnerType() == null
                && that.getRawType().equals(Models.class)
                && Arrays.equals(that.getActualTypeArguments(), getActualTypeArguments());
    }

    /** As the JDK computes it, because types that are equal must have the same. */
    @Override
    public int hashCode() {
        return Arrays.hashCode(getActualTypeArguments()) ^ Models.class.hashCode();
    }

    @Override
    public String toString() {
        return getTypeName();
    }

    @Override
    public String getTypeName() {
        return Models.class.getName() + "<" + model.getName() + ">";
    }
}
