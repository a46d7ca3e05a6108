package io.ferro.tck.existing.readonly;

import io.ferro.model.Id;
import io.ferro.model.Model;

/**
 * A view that nobody made, to see what comes first: the refusal or the statement.
 *
 * @param id the key
 */
@Model(readOnly = true)
public record Forgotten(@Id long id) {}
