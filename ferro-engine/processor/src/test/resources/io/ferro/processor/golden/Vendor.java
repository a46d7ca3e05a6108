package shop;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;

/** A record whose key the database generates: null until then. */
@Model(table = "vendors")
public record Vendor(@Id Long id, @Column(unique = true) String name) {}
