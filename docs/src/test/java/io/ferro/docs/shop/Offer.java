package io.ferro.docs.shop;

import java.math.BigDecimal;

public record Offer(String name, BigDecimal price) {}
