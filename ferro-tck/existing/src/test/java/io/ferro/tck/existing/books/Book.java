package io.ferro.tck.existing.books;

import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A book, perhaps a later edition of another one. */
@Model(table = "books")
public class Book {

    @Id(assigned = true)
    public int id;

    public String title = "";
    public @Nullable String description;

    @Column(name = "publisherid")
    public int publisher;

    @Column(name = "publicationdate")
    public @Nullable LocalDate published;

    public @Nullable Double price;

    @Column(name = "previouseditionid")
    @ForeignKey(unique = true, onDelete = OnDelete.NO_ACTION)
    public @Nullable Ref<Book> previousEdition;
}
