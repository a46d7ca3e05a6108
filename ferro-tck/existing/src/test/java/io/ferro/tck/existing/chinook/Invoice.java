package io.ferro.tck.existing.chinook;

import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invoice. */
@Model(table = "Invoice")
public class Invoice {

    @Id(assigned = true)
    @Column(name = "InvoiceId")
    public int id;

    @Column(name = "CustomerId")
    @ForeignKey(index = false, onDelete = OnDelete.NO_ACTION)
    public Ref<Customer> customer = Ref.id(Customer.class, 0);

    @Column(name = "InvoiceDate")
    public LocalDate date = LocalDate.EPOCH;

    @Column(name = "BillingCountry")
    public @Nullable String country;

    @Column(name = "Total")
    public BigDecimal total = BigDecimal.ZERO;
}
