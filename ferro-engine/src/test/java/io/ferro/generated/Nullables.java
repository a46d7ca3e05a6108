package io.ferro.generated;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with every type, all of them nullable. */
@Model
record Nullables(
        @Id @Nullable Integer id,
        @Nullable Boolean flag,
        @Nullable Short small,
        @Nullable Integer medium,
        @Nullable Long large,
        @Nullable Float coarse,
        @Nullable Double fine,
        @Nullable String text,
        byte @Nullable [] bytes,
        @Nullable BigDecimal exact,
        @Nullable UUID uuid,
        @Nullable Instant instant,
        @Nullable OffsetDateTime offsetDateTime,
        @Nullable LocalDateTime localDateTime,
        @Nullable LocalDate localDate,
        @Nullable LocalTime localTime,
        @Nullable Size size,
        @Nullable Ref<Country> country) {}
