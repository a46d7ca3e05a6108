package io.ferro.docs.blog;

import io.ferro.model.BackRef;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Links;
import io.ferro.model.Many;
import io.ferro.model.ManyToMany;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

@Model
public class Article {
    @Id
    Long id;

    String title;

    @ForeignKey(onDelete = OnDelete.SET_NULL)
    @Nullable
    Ref<Writer> writer; // column "writer_id", NULL when there is none

    @BackRef("article") // the field of Comment that refers here
    Many<Comment> comments = Many.unsaved();

    @ManyToMany // join table "article_labels"
    Links<Label> labels = Links.unsaved();

    Article() {}

    public Article(String title) {
        this.title = title;
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Many<Comment> comments() {
        return comments;
    }

    public Links<Label> labels() {
        return labels;
    }
}
