package io.ferro.config;

import io.ferro.ImplicitSessions;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** Reads single values; a wrong one becomes a problem and counts as not set. */
final class Values {

    private final Config config;
    private final List<String> problems;

    Values(Config config, List<String> problems) {
        this.config = config;
        this.problems = problems;
    }

    boolean isSet(String key) {
        return text(key).isPresent();
    }

    /** The value without white space around it, empty when nothing is left. */
    Optional<String> text(String key) {
        return secret(key).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The value to the last character. */
    Optional<String> secret(String key) {
        try {
            return config.getOptionalValue(key, String.class);
        } catch (RuntimeException e) {
            // Each provider has its own exceptions for an expression or a secret that it cannot resolve.
            problems.add(ConfigProblems.unreadable(key, e.getClass()));
            return Optional.empty();
        }
    }

    Optional<Boolean> flag(String key, String form) {
        return parsed(key, form, text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        });
    }

    Optional<Integer> number(String key, String form) {
        return parsed(key, form, Integer::valueOf);
    }

    Optional<Duration> duration(String key, String form) {
        return parsed(key, form, Duration::parse);
    }

    <E extends Enum<E>> Optional<E> constant(String key, String form, Class<E> type) {
        return parsed(key, form, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
    }

    ImplicitSessions implicitSessions() {
        return constant(GlobalKey.IMPLICIT_SESSIONS.key(), GlobalKey.IMPLICIT_SESSIONS.form(), ImplicitSessions.class)
                .orElse(ImplicitSessions.WARN);
    }

    private <T> Optional<T> parsed(String key, String form, Function<String, T> parser) {
        try {
            return text(key).map(parser);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            problems.add(ConfigProblems.wrongValue(key, form));
            return Optional.empty();
        }
    }
}
