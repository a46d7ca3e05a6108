package io.ferro.generated;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** A record with a natural key that does not come first. */
@Model
record Country(String name, @Id String code) {}
