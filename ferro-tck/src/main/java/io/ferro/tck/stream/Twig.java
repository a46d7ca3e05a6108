package io.ferro.tck.stream;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;

/** What hangs on a leaf. */
@Model(table = "streamed_twig")
@SuppressWarnings("NullAway.Init")
class Twig {

    @Id
    Long id;

    Ref<Leaf> leaf;
}
