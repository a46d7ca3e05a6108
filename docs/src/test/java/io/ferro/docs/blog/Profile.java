package io.ferro.docs.blog;

import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

@Model
public record Profile(
        @Nullable @Id Long id,
        String text,
        @ForeignKey(unique = true) Ref<Writer> writer) {}
