package io.ferro.tck.stream;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Many;
import io.ferro.model.Model;

/** One of many rows. */
@Model(table = "streamed_leaf")
@SuppressWarnings("NullAway.Init")
class Leaf {

    @Id
    Long id;

    String text;

    @BackRef("leaf")
    Many<Twig> twigs = Many.unsaved();

    Leaf() {}

    /**
     * {@return the statement that makes leaves, with the keys 1, 2, 3 and so on}
     *
     * @param leaves how many
     * @param length how long their texts are, without the key that each ends with
     */
    static String fill(int leaves, int length) {
        return "with recursive n (i) as (select 1 union all select i + 1 from n where i < " + leaves + ")"
                + " insert into streamed_leaf (id, text) select i, '" + "x".repeat(length) + "' || i from n";
    }
}
