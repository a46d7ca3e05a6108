package io.ferro.tck.eager;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Links;
import io.ferro.model.Many;
import io.ferro.model.ManyToMany;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** A title of a house, perhaps the sequel to another. */
@Model
@SuppressWarnings("NullAway.Init")
public class Title {

    @Id
    Long id;

    String name;
    Ref<House> house;

    @Nullable
    Ref<Title> sequelTo;

    @BackRef("sequelTo")
    Many<Title> sequels = Many.unsaved();

    @BackRef("title")
    Many<Volume> volumes = Many.unsaved();

    @ManyToMany
    Links<Subject> subjects = Links.unsaved();

    Title() {}

    Title(String name, House house) {
        this.name = name;
        this.house = Ref.to(house);
    }
}
