package io.ferro.tck.declaration;

import io.ferro.model.Embedded;
import io.ferro.model.Id;
import io.ferro.model.Index;
import io.ferro.model.Model;
import io.ferro.model.Unique;
import org.jspecify.annotations.Nullable;

/** A class that embeds one record twice and a class. */
@Model(table = "boxed_shipment")
@Unique({"size.width", "size.height", "label"})
@Index({"sender.city", "label"})
@SuppressWarnings("NullAway.Init")
public class Shipment {

    @Id
    Long id;

    @Embedded
    Address sender;

    @Embedded(prefix = "to_")
    @Nullable
    Address receiver;

    String label;

    @Embedded
    private Size size;

    /** A new shipment. */
    public Shipment() {}

    Shipment(String label, Address sender, @Nullable Address receiver, Size size) {
        this.label = label;
        this.sender = sender;
        this.receiver = receiver;
        this.size = size;
    }

    Size getSize() {
        return size;
    }

    void setSize(Size size) {
        this.size = size;
    }
}
