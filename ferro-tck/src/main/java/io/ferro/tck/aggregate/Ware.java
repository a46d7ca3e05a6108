package io.ferro.tck.aggregate;

import io.ferro.model.Model;

/** The sales without their keys, only to be read: several may be alike. */
@Model(table = "aggregate_sale", readOnly = true)
public record Ware(String article, int pieces) {}
