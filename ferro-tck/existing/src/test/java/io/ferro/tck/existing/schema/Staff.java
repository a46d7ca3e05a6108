package io.ferro.tck.existing.schema;

import io.ferro.model.Id;
import io.ferro.model.Model;

/**
 * The same table, read-only, found through the connection's schema.
 *
 * @param id the key
 * @param name the name
 */
@Model(table = "employee", readOnly = true)
public record Staff(@Id long id, String name) {}
