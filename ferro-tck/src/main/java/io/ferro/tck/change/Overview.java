package io.ferro.tck.change;

import io.ferro.model.Model;

/** The crates without their keys, only to be read. */
@Model(table = "change_crate", readOnly = true)
public record Overview(String name, int stock) {}
