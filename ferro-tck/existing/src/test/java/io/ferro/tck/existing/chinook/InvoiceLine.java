package io.ferro.tck.existing.chinook;

import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import java.math.BigDecimal;

/**
 * A line of an invoice.
 *
 * @param id its key
 * @param invoice the invoice
 * @param track the track that was bought
 * @param unitPrice the price of one
 * @param quantity how many
 */
@Model(table = "InvoiceLine")
public record InvoiceLine(
        @Id(assigned = true) @Column(name = "InvoiceLineId") int id,

        @Column(name = "InvoiceId") @ForeignKey(index = false, onDelete = OnDelete.NO_ACTION)
        Ref<Invoice> invoice,

        @Column(name = "TrackId") @ForeignKey(index = false, onDelete = OnDelete.NO_ACTION)
        Ref<Track> track,

        @Column(name = "UnitPrice") BigDecimal unitPrice,
        @Column(name = "Quantity") int quantity) {}
