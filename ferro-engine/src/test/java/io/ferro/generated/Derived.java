package io.ferro.generated;

import io.ferro.model.Model;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** A class that inherits its key, whose type its superclass does not know. */
@Model
class Derived extends Base<Long> {

    String name = "";

    @Nullable
    Ref<Derived> next;
}
