package io.ferro.tck.existing.books;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;

/**
 * A row of a view. It has a key.
 *
 * @param id the author's key
 * @param firstName the first name
 * @param lastName the last name
 */
@Model(table = "authorslist", readOnly = true)
public record AuthorName(
        @Id int id,
        @Column(name = "firstname") String firstName,
        @Column(name = "lastname") String lastName) {}
