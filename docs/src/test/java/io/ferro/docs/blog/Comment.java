package io.ferro.docs.blog;

import io.ferro.model.BackRef;
import io.ferro.model.Id;
import io.ferro.model.Many;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Model
public record Comment(
        @Nullable @Id Long id,
        String text,
        Ref<Article> article, // NOT NULL
        Optional<Ref<Comment>> answers, // a relation to itself that may be missing
        @BackRef("answers") Many<Comment> replies) {}
