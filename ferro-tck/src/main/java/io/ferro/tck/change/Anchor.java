package io.ferro.tck.change;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Many;
import io.ferro.model.Model;

/** Cannot be deleted while a rope refers to it. */
@Model(table = "change_anchor")
@SuppressWarnings("NullAway.Init")
public class Anchor {

    public @Id String name;

    @BackRef("anchor")
    public Many<Rope> ropes = Many.unsaved();

    public Anchor() {}

    public Anchor(String name) {
        this.name = name;
    }
}
