package io.ferro.tck.eager;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Many;
import io.ferro.model.Model;

/** A publishing house. */
@Model
@SuppressWarnings("NullAway.Init")
public class House {

    @Id
    Long id;

    String name;

    @BackRef("house")
    Many<Title> titles = Many.unsaved();

    @BackRef("owner")
    Many<Shelf> shelves = Many.unsaved();

    House() {}

    House(String name) {
        this.name = name;
    }
}
