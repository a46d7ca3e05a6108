package io.ferro.tck.eager;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Links;
import io.ferro.model.Model;

/** A subject, known by its word. */
@Model
@SuppressWarnings("NullAway.Init")
public class Subject {

    @Id
    String word;

    @BackRef("subjects")
    Links<Title> titles = Links.unsaved();

    Subject() {}

    Subject(String word) {
        this.word = word;
    }
}
