package io.ferro.docs.blog;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Links;
import io.ferro.model.Model;

@Model
public record Label(@Id String name, @BackRef("labels") Links<Article> articles) {
    public Label(String name) {
        this(name, Links.unsaved());
    }
}
