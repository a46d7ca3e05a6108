package io.ferro.tck.existing.books;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * News. Blanks in the names, and a word of SQL.
 *
 * @param celebrity the key, which is that of the celebrity
 * @param update the news
 */
@Model(table = "Celebrity Updates")
public record CelebrityUpdate(
        @Id(assigned = true) @Column(name = "Celebrity Id") int celebrity,
        @Column(name = "UPDATE") @Nullable String update) {}
