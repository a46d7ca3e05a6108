package io.ferro.tck.existing.books;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A book, in Greek. The keys are small numbers.
 *
 * @param id the key
 * @param title the title
 * @param description the description
 * @param publisher the publisher's key
 */
@Model(table = "Βιβλία")
public record GreekBook(
        @Id(assigned = true) @Column(name = "Μοναδικός") short id,
        @Column(name = "Τίτλος") String title,
        @Column(name = "Περιγραφή") @Nullable String description,
        @Column(name = "Εκδότης") short publisher) {}
