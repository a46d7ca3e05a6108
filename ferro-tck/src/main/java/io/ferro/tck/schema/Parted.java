package io.ferro.tck.schema;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A table that the test makes a partitioned one. */
@Model
public record Parted(
        @Id LocalDate day,
        @Id int number,
        @Column(index = true) @Nullable String note) {}
