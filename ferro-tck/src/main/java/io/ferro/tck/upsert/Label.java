package io.ferro.tck.upsert;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with a key made by the client. */
@Model(table = "upsert_label")
public record Label(
        @Nullable @Id UUID id, @Column(unique = true) String name, String colour) {

    public Label(String name, String colour) {
        this(null, name, colour);
    }
}
