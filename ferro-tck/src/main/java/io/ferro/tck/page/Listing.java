package io.ferro.tck.page;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Many;
import io.ferro.model.Model;
import io.ferro.tck.model.Colour;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A column of every type, some twice: without and with NULL. */
@Model(table = "page_listing")
@SuppressWarnings("NullAway.Init")
public class Listing {

    public @Id Long id;
    public boolean flag;
    public short small;
    public int medium;
    public long large;
    public float single;
    public double precise;
    public BigDecimal amount = BigDecimal.ZERO;
    public String text = "";
    public byte[] bytes = {};
    public UUID token = new UUID(0, 0);
    public Instant moment = Instant.EPOCH;
    public OffsetDateTime offset = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    public LocalDateTime dateTime = LocalDateTime.of(2000, 1, 1, 0, 0);
    public LocalDate date = LocalDate.EPOCH;
    public LocalTime time = LocalTime.MIDNIGHT;
    public Colour colour = Colour.RED;
    public @Nullable Boolean looseFlag;
    public @Nullable Integer looseNumber;
    public @Nullable Double loosePrecise;
    public @Nullable BigDecimal looseAmount;
    public @Nullable String looseText;
    public byte @Nullable [] looseBytes;
    public @Nullable UUID looseToken;
    public @Nullable Instant looseMoment;
    public @Nullable LocalDate looseDate;
    public @Nullable Colour looseColour;
    public List<String> names = List.of();

    @BackRef("listing")
    public Many<Offer> offers = Many.unsaved();

    /** Nothing and zero everywhere. */
    public Listing() {}

    public Listing(String text) {
        this.text = text;
    }
}
