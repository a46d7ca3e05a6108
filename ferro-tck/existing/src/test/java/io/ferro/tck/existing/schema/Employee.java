package io.ferro.tck.existing.schema;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/** Somebody who works there. */
@Model(schema = "hr")
public class Employee {

    @Id
    public @Nullable Long id;

    @Column(unique = true)
    public String name = "";
}
