package io.ferro.tck.existing.chinook;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A kind of file.
 *
 * @param id its key
 * @param name its name
 */
@Model(table = "MediaType")
public record MediaType(
        @Id(assigned = true) @Column(name = "MediaTypeId") int id,
        @Column(name = "Name") @Nullable String name) {}
