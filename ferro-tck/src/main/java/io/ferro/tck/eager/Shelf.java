package io.ferro.tck.eager;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import java.util.UUID;

/** A shelf, which belongs to a house: from a volume to its house there are two ways. */
@Model
@SuppressWarnings("NullAway.Init")
public class Shelf {

    @Id
    UUID id;

    String room;
    Ref<House> owner;

    Shelf() {}

    Shelf(String room, House owner) {
        this.room = room;
        this.owner = Ref.to(owner);
    }
}
