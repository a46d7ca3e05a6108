package io.ferro.tck.model;

import io.ferro.model.Id;
import io.ferro.model.Model;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A column of every type, each of which takes NULL. */
@Model
public record LooseSpecimen(
        @Nullable @Id Long id,
        @Nullable Boolean flag,
        @Nullable Short small,
        @Nullable Integer medium,
        @Nullable Long large,
        @Nullable Float single,
        @Nullable Double precise,
        @Nullable BigDecimal amount,
        Optional<String> text,
        byte @Nullable [] bytes,
        Optional<UUID> token,
        @Nullable Instant moment,
        @Nullable OffsetDateTime offset,
        @Nullable LocalDateTime dateTime,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable Colour colour) {

    /** {@return the key of a specimen that was saved} */
    public long number() {
        return Objects.requireNonNull(id);
    }

    /** {@return one without any value} */
    public static LooseSpecimen empty() {
        return new LooseSpecimen(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Optional.empty(),
                null,
                Optional.empty(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
