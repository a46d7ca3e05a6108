package io.ferro.tck.value;

import java.math.BigDecimal;

/** A value kept as JSON. */
public record Point(BigDecimal x, BigDecimal y, String label) {}
