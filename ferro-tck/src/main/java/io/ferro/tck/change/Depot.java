package io.ferro.tck.change;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Links;
import io.ferro.model.Many;
import io.ferro.model.ManyToMany;
import io.ferro.model.Model;

/** Has crates of its own, and labels that it shares with other depots. */
@Model(table = "change_depot")
@SuppressWarnings("NullAway.Init")
public class Depot {

    public @Id Long id;
    public String town;

    @BackRef("depot")
    public Many<Crate> crates = Many.unsaved();

    @ManyToMany
    public Links<Label> labels = Links.unsaved();

    public Depot() {}

    public Depot(String town) {
        this.town = town;
    }
}
