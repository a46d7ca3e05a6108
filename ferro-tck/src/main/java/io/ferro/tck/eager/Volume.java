package io.ferro.tck.eager;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One volume of a title, on a shelf unless it is lent. */
@Model
public record Volume(@Nullable @Id Long id, Ref<Title> title, Optional<Ref<Shelf>> shelf) {}
