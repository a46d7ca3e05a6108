package io.ferro.generated;

import io.ferro.model.Id;
import io.ferro.model.Model;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Models inside a class, with keys of several columns. */
final class Theatre {

    private Theatre() {}

    /** A class with a key of two columns, one of them an object. */
    @Model
    static class Seat {

        @Id
        @Nullable
        UUID hall;

        @Id
        int number;

        boolean taken;
    }

    /** A record with a key of three columns. */
    @Model
    record Ticket(
            double price,
            @Id Size size,
            @Id @Nullable Long serial,
            @Id short year) {}
}
