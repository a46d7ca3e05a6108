package io.ferro.tck.existing.workshop;

import io.ferro.model.Id;
import io.ferro.model.Model;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A part that was needed: a key of three columns, in a class. */
@Model
public class VisitPart {

    @Id
    public short carNumber;

    @Id
    public @Nullable LocalDate day;

    @Id
    public String part = "";

    public int amount;
}
