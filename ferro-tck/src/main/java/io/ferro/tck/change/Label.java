package io.ferro.tck.change;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** A record with a key of its own. */
@Model(table = "change_label")
public record Label(@Id String code, int weight) {}
