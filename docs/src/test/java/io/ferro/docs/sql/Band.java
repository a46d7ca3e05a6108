package io.ferro.docs.sql;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Many;
import io.ferro.model.Model;

@Model
public class Band {
    @Id
    Long id;

    String name;

    @BackRef("band")
    Many<Song> songs = Many.unsaved();

    Band() {}

    public Band(String name) {
        this.name = name;
    }
}
