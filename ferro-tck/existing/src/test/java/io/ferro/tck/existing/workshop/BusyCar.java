package io.ferro.tck.existing.workshop;

import io.ferro.model.Id;
import io.ferro.model.Model;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a view that counts.
 *
 * @param carNumber the car's number
 * @param plate its plate
 * @param visits how many visits
 * @param cost what they cost together
 * @param latest the latest
 */
@Model(readOnly = true)
public record BusyCar(
        @Id short carNumber,
        String plate,
        long visits,
        @Nullable BigDecimal cost,
        @Nullable LocalDate latest) {}
