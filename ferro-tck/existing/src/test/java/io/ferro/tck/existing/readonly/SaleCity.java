package io.ferro.tck.existing.readonly;

import io.ferro.model.Id;
import io.ferro.model.Model;

/**
 * A part of a table that another model writes.
 *
 * @param id the key
 * @param city the city
 */
@Model(table = "sale", readOnly = true)
public record SaleCity(@Id long id, String city) {}
