package io.ferro.tck.existing.readonly;

import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A row of a view without a key, in a record.
 *
 * @param city the city
 * @param average the average
 */
@Model(table = "city_average", readOnly = true)
public record Average(String city, @Nullable Double average) {}
