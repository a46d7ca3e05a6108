package io.ferro.tck.existing.workshop;

import io.ferro.model.Id;
import io.ferro.model.Model;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A visit, which has a key of two columns.
 *
 * @param carNumber the car's number
 * @param day the day
 * @param hours how long it took
 * @param cost what it cost
 * @param remark a remark
 * @param from when it began
 */
@Model
public record Visit(
        @Id short carNumber,
        @Id LocalDate day,
        float hours,
        @Nullable BigDecimal cost,
        @Nullable String remark,
        @Nullable LocalTime from) {}
