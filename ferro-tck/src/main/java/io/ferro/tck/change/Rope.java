package io.ferro.tck.change;

import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** Holds on to its anchor. */
@Model(table = "change_rope")
public record Rope(
        @Nullable @Id Long id,
        @ForeignKey(onDelete = OnDelete.RESTRICT) Ref<Anchor> anchor) {

    public Rope(Ref<Anchor> anchor) {
        this(null, anchor);
    }
}
