package io.ferro.tck.declaration;

import io.ferro.model.Id;
import io.ferro.model.Model;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A model for every kind of key. */
@SuppressWarnings("NullAway.Init")
final class Keys {

    private Keys() {}

    /** The database counts; a primitive that is zero has no key yet. */
    @Model(table = "key_counted")
    static class Counted {
        @Id
        int id;

        String text = "";
    }

    /** The database counts. */
    @Model(table = "key_counted_record")
    record CountedRecord(@Id @Nullable Long id, String text) {}

    /** A number that the application gives. */
    @Model(table = "key_assigned")
    record Assigned(@Id(assigned = true) @Nullable Long id, String text) {}

    /** Ferro makes the key. */
    @Model(table = "key_made")
    static class Made {
        @Id
        UUID id;

        String text = "";
    }

    /** Ferro makes the key. */
    @Model(table = "key_made_record")
    record MadeRecord(@Id @Nullable UUID id, String text) {}

    /** A key that means something. */
    @Model(table = "key_natural")
    record Natural(@Id String code, String text) {}

    /** A key of two fields. */
    @Model(table = "key_pair")
    static class Pair {
        @Id
        LocalDate day;

        String text = "";

        @Id
        int number;
    }

    /** A key of three fields. */
    @Model(table = "key_triple")
    record Triple(
            @Id @Nullable UUID owner,
            String text,
            @Id Side side,
            @Id short number) {}

    /** An enum in a key. */
    enum Side {
        LEFT,
        RIGHT
    }
}
