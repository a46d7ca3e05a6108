package io.ferro.tck.upsert;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record whose unique keys are of types that a database compares in its own way. */
@Model(table = "upsert_rate")
@Unique({"day", "percent", "kind"})
@Unique({"since", "weight"})
public record Rate(
        @Nullable @Id Long id,
        LocalDate day,
        BigDecimal percent,
        Kind kind,
        Instant since,
        double weight,
        String note) {

    public enum Kind {
        LOW,
        HIGH
    }

    public Rate(LocalDate day, String percent, Kind kind, Instant since, double weight, String note) {
        this(null, day, new BigDecimal(percent), kind, since, weight, note);
    }
}
