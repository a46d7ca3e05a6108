package io.ferro.tck.existing.readonly;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/** A row whose only value comes from the database. */
@Model
public class Stamp {

    @Id
    public @Nullable Long id;

    @Column(readOnly = true)
    public @Nullable Integer number;
}
