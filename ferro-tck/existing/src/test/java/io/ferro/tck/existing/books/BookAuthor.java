package io.ferro.tck.existing.books;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote what. The table has no primary key, but a unique index.
 *
 * @param book the book's key
 * @param author the author's key
 * @param remark a remark
 */
@Model(table = "bookauthors")
public record BookAuthor(
        @Id @Column(name = "bookid") int book,
        @Id @Column(name = "authorid") int author,
        @Column(name = "somedata") @Nullable String remark) {}
