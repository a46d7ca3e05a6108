package io.ferro;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the database behind a connection answers.
 *
 * @param connection the connection's name
 * @param up whether it answers
 * @param latency how long opening a connection and asking took, or failing to
 * @param checkedAt when that was
 * @param details what is worth knowing, by name: {@code database} is the product and its version, {@code pooler} says on PostgreSQL
 *     whether a pooler stands between and how that is known; never a secret
 * @param error why it does not answer, with the error's id, empty when it does; never a secret
 */
public record Health(
        String connection,
        boolean up,
        Duration latency,
        Instant checkedAt,
        Map<String, String> details,
        Optional<String> error) {}
