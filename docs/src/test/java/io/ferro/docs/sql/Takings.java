package io.ferro.docs.sql;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

public record Takings(@Nullable String band, long songs, BigDecimal price) {}
