package io.ferro.tck.upsert;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** A record with nothing but a key. */
@Model(table = "upsert_mark")
public record Mark(@Id String name) {}
