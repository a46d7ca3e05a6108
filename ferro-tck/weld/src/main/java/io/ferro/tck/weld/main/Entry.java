package io.ferro.tck.weld.main;

import io.ferro.model.Id;
import io.ferro.model.Model;

/**
 * One line of the guest book.
 *
 * @param id the key, generated
 * @param guest who wrote it
 */
@Model(table = "guest_book_entry")
record Entry(@Id long id, String guest) {}
