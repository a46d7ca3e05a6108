package io.ferro.tck.existing.schema;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** An order. Its table is in one schema, and so are the rows it refers to, in another one. */
@Model(schema = "Sales Dept", table = "order")
public class Order {

    @Id
    public @Nullable Long id;

    public Ref<Employee> clerk = Ref.id(Employee.class, 0L);
    public @Nullable String note;
}
