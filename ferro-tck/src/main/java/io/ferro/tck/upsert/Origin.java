package io.ferro.tck.upsert;

import org.jspecify.annotations.Nullable;

/** Where something comes from. */
public record Origin(String country, @Nullable String town) {}
