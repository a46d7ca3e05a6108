package io.ferro.tck.cdi;

import io.ferro.model.Id;
import io.ferro.model.Model;

/**
 * A model that is a record.
 *
 * @param code the key
 * @param name the name
 */
@Model
public record Region(@Id String code, String name) {}
