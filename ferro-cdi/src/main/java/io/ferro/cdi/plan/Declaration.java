package io.ferro.cdi.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A class or a method of a bean, and what its annotations ask for.
 *
 * @param place its name
 * @param interceptable whether a container can do something around its calls
 * @param session the name in its {@code @WithSession}, empty for the default connection, null where it has none
 * @param transactional whether it is {@code @Transactional}
 */
public record Declaration(
        String place, boolean interceptable, @Nullable String session, boolean transactional) {

    /** {@return the connection that it names} */
    Optional<String> connection() {
        return Optional.ofNullable(session).filter(name -> !name.isEmpty());
    }

    /** {@return the annotation that the container would ignore, empty where it does not} */
    Optional<String> ignored() {
        if (interceptable || (session == null && !transactional)) {
            return Optional.empty();
        }
        return Optional.of(transactional ? "@Transactional" : "@WithSession");
    }
}
