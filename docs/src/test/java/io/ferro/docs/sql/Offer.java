package io.ferro.docs.sql;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

public record Offer(
        String title, BigDecimal price, @Nullable String band) {}
