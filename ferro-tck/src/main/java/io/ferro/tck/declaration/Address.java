package io.ferro.tck.declaration;

import io.ferro.model.Column;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record that models embed.
 *
 * @param street the street and number
 * @param city the city
 * @param zip the postal code
 * @param floor the floor
 * @param kind what it is
 * @param note for the courier
 */
public record Address(
        String street,
        String city,

        @Column(name = "postal_code", type = "varchar(12)") @Nullable
        String zip,

        int floor,
        Kind kind,
        Optional<String> note) {

    /** What an address is. */
    public enum Kind {
        /** Somebody lives there. */
        HOME,
        /** Somebody works there. */
        WORK
    }
}
