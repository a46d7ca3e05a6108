package io.ferro.tck.change;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Version;
import org.jspecify.annotations.Nullable;

/** A record with a key of two columns and a version that soon begins anew. */
@Model(table = "change_pallet")
public record Pallet(
        @Id(assigned = true) String row,
        @Id(assigned = true) int place,
        int load,
        @Nullable @Version Short changes) {

    public Pallet(String row, int place, int load) {
        this(row, place, load, null);
    }
}
