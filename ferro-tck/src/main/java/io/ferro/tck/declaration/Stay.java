package io.ferro.tck.declaration;

import io.ferro.model.Embedded;
import io.ferro.model.Id;
import io.ferro.model.Model;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that embeds records, one of them with no prefix. */
@Model(table = "hotel_stay")
public record Stay(
        @Id @Nullable UUID id,
        String guest,
        @Embedded Period<LocalDate> period,
        @Embedded(prefix = "") @Nullable Address address) {}
