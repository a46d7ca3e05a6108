package io.ferro.tck.upsert;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Version;
import org.jspecify.annotations.Nullable;

/** A record with a natural key that counts its changes. */
@Model(table = "upsert_note")
public record Note(
        @Id String path, String text, @Nullable @Version Long version) {}
