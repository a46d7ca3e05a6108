package io.ferro.generated;

import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** A record that refers to a {@link Person}, who may refer to it. */
@Model
record Pet(
        @Id @Nullable Long id,
        String name,

        @ForeignKey(index = false) @Column(name = "owned_by")
        Ref<Person> owner) {}
