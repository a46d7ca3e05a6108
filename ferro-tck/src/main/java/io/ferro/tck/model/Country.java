package io.ferro.tck.model;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** A record with a natural key. */
@Model
public record Country(@Id String code, String name) {}
