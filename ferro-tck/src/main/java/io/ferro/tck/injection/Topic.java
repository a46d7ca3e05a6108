package io.ferro.tck.injection;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Links;
import io.ferro.model.Many;
import io.ferro.model.ManyToMany;
import io.ferro.model.Model;

/** A row whose key is whatever a user typed. */
@Model(table = "injected_topic")
@SuppressWarnings("NullAway.Init")
class Topic {

    @Id
    String name;

    @BackRef("topic")
    Many<Remark> remarks = Many.unsaved();

    @ManyToMany
    Links<Topic> related = Links.unsaved();

    Topic() {}

    Topic(String name) {
        this.name = name;
    }
}
