package io.ferro.tck.declaration;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Nullability;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with defaults and a key of its own. */
@Model
public record TicketNote(
        @Id UUID id,

        @Column(defaultValue = "'nobody'", nullable = Nullability.NOT_NULL) @Nullable
        String author,

        @Column(type = "text") String text,
        @Column(defaultValue = "current_date") @Nullable LocalDate day,
        @Column(type = "smallint", defaultValue = "7") Optional<Integer> weight) {}
