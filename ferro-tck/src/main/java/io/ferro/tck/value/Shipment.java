package io.ferro.tck.value;

import io.ferro.model.Column;
import io.ferro.model.EnumStorage;
import io.ferro.model.Enumerated;
import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/** The three ways to keep an enum. */
@Model
@SuppressWarnings("NullAway.Init")
public class Shipment {

    public @Id Long id;
    public ShippingState plain = ShippingState.PACKED;

    public @Enumerated(EnumStorage.CHECKED) @Column(check = "\"checked\" <> 'NEVER'") ShippingState checked =
            ShippingState.PACKED;

    public @Enumerated(EnumStorage.NATIVE) ShippingState typed = ShippingState.PACKED;
    public @Nullable @Enumerated(value = EnumStorage.NATIVE, type = "Last state") ShippingState last;

    /** Packed. */
    public Shipment() {}
}
