package io.ferro.docs.blog;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Links;
import io.ferro.model.Many;
import io.ferro.model.ManyToMany;
import io.ferro.model.Model;

@Model
public class Writer {
    @Id
    Long id;

    String name;

    @BackRef("writer")
    Many<Article> articles = Many.unsaved();

    @BackRef("writer")
    Many<Profile> profiles = Many.unsaved(); // one at the most: profiles.first()

    @ManyToMany(table = "follower", ownerColumn = "writer_id", targetColumn = "followed_id")
    Links<Writer> follows = Links.unsaved();

    @BackRef("follows")
    Links<Writer> followers = Links.unsaved();

    Writer() {}

    public Writer(String name) {
        this.name = name;
    }
}
