package io.ferro.docs.shop;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Version;

@Model
public class Stock {
    @Id
    Long id;

    @Version
    long version; // 1 in a new row, one more with each save

    public int pieces;

    Stock() {}

    public Stock(int pieces) {
        this.pieces = pieces;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }
}
