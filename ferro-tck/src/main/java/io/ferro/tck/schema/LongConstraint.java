package io.ferro.tck.schema;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Index;
import io.ferro.model.Model;
import io.ferro.model.Unique;

/** Constraints whose names have to be shortened. */
@Model(table = "a_table_with_a_name_of_forty_characters_ä")
@Unique({"first", "second"})
@Index({"second", "first"})
@SuppressWarnings("NullAway.Init")
public class LongConstraint {

    public @Id Long id;

    @Column(name = "a_first_column_of_äöüäöü", check = "\"a_first_column_of_äöüäöü\" > 0")
    public int first;

    @Column(name = "a_second_column_of_äöüäöü", index = true, unique = true)
    public int second;
}
