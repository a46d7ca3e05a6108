package io.ferro.tck.change;

import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/** Whole numbers whose columns have the shortest names. */
@Model(table = "change_sum")
public record Sum(
        @Nullable @Id Long id,
        @Nullable Integer a,
        @Nullable Integer b) {}
