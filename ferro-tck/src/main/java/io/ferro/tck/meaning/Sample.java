package io.ferro.tck.meaning;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.tck.model.Colour;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns of every type, the numbers and the text twice. All but two of them take NULL. */
@Model(table = "meaning_sample")
@SuppressWarnings("NullAway.Init")
public class Sample {

    @Id(assigned = true)
    public int id;

    public @Nullable Boolean flag;
    public @Nullable Short small;
    public @Nullable Short otherSmall;
    public @Nullable Integer medium;
    public @Nullable Integer otherMedium;
    public @Nullable Long large;
    public @Nullable Long otherLarge;
    public @Nullable Float single;
    public @Nullable Float otherSingle;
    public @Nullable Double precise;
    public @Nullable Double otherPrecise;
    public @Nullable BigDecimal amount;
    public @Nullable BigDecimal otherAmount;
    public @Nullable String text;
    public @Nullable String otherText;
    public byte @Nullable [] bytes;
    public @Nullable UUID token;
    public @Nullable Instant moment;
    public @Nullable OffsetDateTime offset;
    public @Nullable LocalDateTime dateTime;
    public @Nullable LocalDate date;
    public @Nullable LocalTime time;
    public @Nullable Colour colour;

    /** Never NULL. */
    public String word = "";

    public Sample() {}
}
