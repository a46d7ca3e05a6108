package io.ferro.bench.model;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** A row that belongs to an order. */
@Model(table = "bench_line")
public record OrderLine(@Id @Nullable Long id, Ref<Order> order, int position, String label, int pieces) {}
