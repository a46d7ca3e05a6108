package io.ferro.tck.model;

import io.ferro.model.Id;
import io.ferro.model.Model;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A column of every type, none of which takes NULL. */
@Model
@SuppressWarnings("NullAway.Init")
public class Specimen {

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

    /** Nothing and zero everywhere. */
    public Specimen() {}
}
