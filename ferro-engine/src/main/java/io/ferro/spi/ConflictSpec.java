package io.ferro.spi;

import java.util.List;

/**
 * What becomes of a row that is inserted while there is one with the same unique values. Immutable.
 *
 * @param target the columns whose values tell rows apart
 * @param resolution what becomes of the row that is there
 * @param updated the columns that are updated, for {@link Resolution#UPDATE}; else empty
 */
public record ConflictSpec(List<ColumnDescriptor<?>> target, Resolution resolution, List<ColumnDescriptor<?>> updated) {

    /** What becomes of the row that is there. */
    public enum Resolution {
        /** It stays as it is. */
        IGNORE,
        /** Some of its columns are updated. */
        UPDATE,
        /** Every column that is written is updated, but for those that tell rows apart. */
        UPDATE_ALL
    }

    /**
     * Copies the lists.
     *
     * @param target the columns whose values tell rows apart
     * @param resolution what becomes of the row that is there
     * @param updated the columns that are updated
     */
    public ConflictSpec {
        target = List.copyOf(target);
        updated = List.copyOf(updated);
    }
}
