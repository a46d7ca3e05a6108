package io.ferro.tck.change;

import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/** Numbers without any constraint. */
@Model(table = "change_meter")
public record Meter(
        @Nullable @Id Long id,
        @Nullable Long reading,
        @Nullable Long changes) {

    public Meter(long reading) {
        this(null, reading, null);
    }
}
