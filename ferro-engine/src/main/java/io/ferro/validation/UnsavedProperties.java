package io.ferro.validation;

import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.KeyGeneration;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.TableDescriptor;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what the insert is about to fill in, a generated key and a version: {@code @NotNull} on it must not keep an instance from
 * being saved for the first time. Thread-safe.
 */
final class UnsavedProperties implements TraversableResolver {

    private final TraversableResolver others;

    UnsavedProperties(TraversableResolver others) {
        this.others = others;
    }

    @Override
    public boolean isReachable(
            @Nullable Object instance, Path.Node property, Class<?> root, Path path, ElementType elementType) {
        boolean filledIn = instance != null
                && instance.getClass() == root
                && isFilledIn(ModelDescriptor.of(root), instance, property.getName());
        return !filledIn && others.isReachable(instance, property, root, path, elementType);
    }

    @SuppressWarnings("unchecked")
    private static <M> boolean isFilledIn(ModelDescriptor<M> model, Object instance, @Nullable String property) {
        TableDescriptor table = model.table();
        ColumnDescriptor<?> version = table.version();
        if (version != null && version.property().equals(property)) {
            Number value = model.version((M) instance);
            return value == null || value.longValue() == 0;
        }
        return table.keyGeneration() != KeyGeneration.ASSIGNED
                && table.keys().stream().anyMatch(key -> Objects.equals(key.property(), property))
                && model.key((M) instance) == null;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object instance, Path.Node property, Class<?> root, Path path, ElementType elementType) {
        return others.isCascadable(instance, property, root, path, elementType);
    }
}
