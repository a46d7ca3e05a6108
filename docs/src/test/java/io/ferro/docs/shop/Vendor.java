package io.ferro.docs.shop;

import io.ferro.model.Id;
import io.ferro.model.Model;

@Model
public class Vendor {
    @Id
    Long id;

    String name;

    Vendor() {}

    public Vendor(String name) {
        this.name = name;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
