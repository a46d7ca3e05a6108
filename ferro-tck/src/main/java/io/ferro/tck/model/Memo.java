package io.ferro.tck.model;

import io.ferro.model.Id;
import io.ferro.model.Model;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record with a key made by the database: null until then. */
@Model
public record Memo(@Nullable @Id Long id, String text) {

    /** {@return the key of a memo that was saved} */
    public long number() {
        return Objects.requireNonNull(id);
    }
}
