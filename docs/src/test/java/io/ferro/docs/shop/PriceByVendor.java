package io.ferro.docs.shop;

public record PriceByVendor(String vendor, long products, Double average) {}
