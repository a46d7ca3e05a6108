package io.ferro.tck.declaration;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Index;
import io.ferro.model.Model;
import io.ferro.model.Nullability;
import io.ferro.model.Unique;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every way to say whether a column takes NULL. */
@SuppressWarnings("NullAway.Init")
final class Nulls {

    private Nulls() {}

    /** In a class. */
    @Model(table = "nulls_class")
    @Unique({"plain", "boxed"})
    @Unique({"boxed", "optional", "plain"})
    @Index({"overriddenToNull", "primitive"})
    static class InClass {
        @Id
        Long id;

        int primitive;
        Integer boxed = 1;
        String plain = "p";

        @Nullable
        String annotated;

        Optional<String> optional = Optional.empty();

        @Column(nullable = Nullability.NULL)
        String overriddenToNull;

        @Column(nullable = Nullability.NOT_NULL)
        @Nullable
        String overriddenToNotNull = "n";
    }

    /** In a record. */
    @Model(table = "nulls_record")
    record InRecord(
            @Id @Nullable Long id,
            int primitive,
            Integer boxed,
            String plain,
            @Nullable String annotated,
            Optional<String> optional,
            @Column(nullable = Nullability.NULL) @Nullable String overriddenToNull,

            @Column(nullable = Nullability.NOT_NULL) @Nullable
            String overriddenToNotNull) {}
}
