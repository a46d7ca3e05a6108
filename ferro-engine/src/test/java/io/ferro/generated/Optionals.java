package io.ferro.generated;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import java.time.Instant;
import java.util.Optional;

/** A class with fields that are Optional. */
@Model
class Optionals {

    @Id
    short id;

    Optional<Boolean> flag = Optional.empty();
    Optional<Integer> number = Optional.empty();
    Optional<String> text = Optional.empty();
    Optional<byte[]> bytes = Optional.empty();
    Optional<Instant> instant = Optional.empty();
    Optional<Size> size = Optional.empty();
    Optional<Ref<Optionals>> next = Optional.empty();
}
