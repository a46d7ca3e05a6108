package io.ferro.tck.validation;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** A model without constraints. */
@Model(table = "validation_crate")
public record Crate(@Id(assigned = true) int number, String content) {}
