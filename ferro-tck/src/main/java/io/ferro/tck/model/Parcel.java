package io.ferro.tck.model;

import io.ferro.model.Id;
import io.ferro.model.Model;
import java.math.BigDecimal;

/** A class with fields that only its package may use. */
@Model
@SuppressWarnings("NullAway.Init")
public class Parcel {

    @Id
    Long id;

    String address;
    BigDecimal weight;

    Parcel() {}

    public Parcel(String address, BigDecimal weight) {
        this.address = address;
        this.weight = weight;
    }

    public Long number() {
        return id;
    }

    public String describe() {
        return weight + " kg to " + address;
    }
}
