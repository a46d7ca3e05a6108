package io.ferro.tck.declaration;

import io.ferro.model.Model;

/** A model with a UUID for a key, whose fields come from two superclasses. */
@Model
@SuppressWarnings("NullAway.Init")
public class Contract extends Numbered<Integer> {

    String party;

    Contract() {}
}
