package io.ferro.generated;

import io.ferro.model.Id;
import io.ferro.model.Model;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Models with keys of each kind and nothing else. */
final class Keys {

    private Keys() {}

    @Model
    record BoxedLong(@Id @Nullable Long id) {}

    @Model
    record BoxedInteger(@Id @Nullable Integer id) {}

    @Model
    record BoxedShort(@Id @Nullable Short id) {}

    @Model
    record PrimitiveLong(@Id long id) {}

    @Model
    record PrimitiveInt(@Id int id) {}

    @Model
    record PrimitiveShort(@Id short id) {}

    @Model
    record AssignedLong(@Id(assigned = true) long id) {}

    @Model
    record Uuid(@Id @Nullable UUID id) {}

    @Model
    record AssignedUuid(@Id(assigned = true) @Nullable UUID id) {}

    @Model
    record Text(@Id String id) {}

    @Model
    record Day(@Id LocalDate id) {}

    @Model
    record Constant(@Id Size id) {}
}
