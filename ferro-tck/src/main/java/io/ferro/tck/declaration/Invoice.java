package io.ferro.tck.declaration;

import io.ferro.model.Index;
import io.ferro.model.Model;

/** A model with a number for a key. */
@Model
@Index({"state", "total"})
@SuppressWarnings("NullAway.Init")
public class Invoice extends Audited<Long, String> {

    int total;

    Invoice() {}
}
