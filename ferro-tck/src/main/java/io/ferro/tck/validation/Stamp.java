package io.ferro.tck.validation;

import io.ferro.model.Id;
import io.ferro.model.Model;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Constraints on a record, whose key is assigned. */
@Model(table = "validation_stamp")
public record Stamp(
        @Id @NotNull @Size(min = 2, max = 3) String code,
        @Pattern(regexp = "[A-Z]+") String text) {}
