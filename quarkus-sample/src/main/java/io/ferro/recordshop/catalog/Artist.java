package io.ferro.recordshop.catalog;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A model that is a record: immutable, so {@code create} returns the copy that has the key. */
@Model
public record Artist(
        @Id @Nullable Long id,
        @NotBlank @Column(unique = true) String name) {}
