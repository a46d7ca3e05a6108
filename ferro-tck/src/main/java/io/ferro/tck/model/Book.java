package io.ferro.tck.model;

import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** Refers to an author always and to an editor at times. */
@Model
@SuppressWarnings("NullAway.Init")
public class Book {

    public @Id Long id;
    public String title;
    public Ref<Author> author;

    @ForeignKey(onDelete = OnDelete.SET_NULL)
    public @Nullable Ref<Author> editor;

    public Book() {}

    public Book(String title, Author author) {
        this.title = title;
        this.author = Ref.to(author);
    }
}
