package io.ferro.bench.model;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Many;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/** A row with those that belong to it. */
@Model(table = "bench_order")
public record Order(
        @Id @Nullable Long id,
        String number,
        @BackRef("order") Many<OrderLine> lines) {}
