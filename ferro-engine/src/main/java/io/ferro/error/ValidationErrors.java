package io.ferro.error;

import io.ferro.ConfigurationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Errors about constraints of Jakarta Validation: FERRO-0355 to FERRO-0359. */
public final class ValidationErrors {

    public static final String NO_PROVIDER =
            "FERRO-0356: The API of Jakarta Validation is there and no provider of it, so"
                    + " constraints on models are not checked. Add one, such as hibernate-validator, where they should be.";

    private static final Set<String> OF_EVERY_CONSTRAINT = Set.of("message", "groups", "payload");

    private ValidationErrors() {}

    /**
     * The exception is the one of Jakarta Validation, for which frameworks have answers. Its message names constraints as they are
     * declared: a message of the application's own may show the value.
     */
    public static ConstraintViolationException violated(
            Class<?> model, Set<? extends ConstraintViolation<?>> violations) {
        return new ConstraintViolationException(
                "FERRO-0355: A " + model.getSimpleName()
                        + " was not written, because it does not keep its constraints: "
                        + violations.stream()
                                .map(ValidationErrors::text)
                                .sorted()
                                .collect(Collectors.joining("; "))
                        + ". Correct it and write it again.",
                violations);
    }

    public static ConfigurationException cannotStart(Throwable cause) {
        return new ConfigurationException(
                "FERRO-0357: The provider of Jakarta Validation cannot start, so constraints cannot be checked: "
                        + cause.getMessage()
                        + ". Add what it lacks, often an implementation of Jakarta Expression Language"
                        + " such as org.glassfish.expressly:expressly, or do without by EnginesOptions.withoutValidation().",
                cause);
    }

    private static String text(ConstraintViolation<?> violation) {
        String path = path(violation.getPropertyPath());
        String constraint = constraint(violation);
        return path.isEmpty() ? constraint : path + " " + constraint;
    }

    /** A key of a map is a value too, so it is left out. */
    private static String path(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                text.append("[]");
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.toString();
    }

    private static String constraint(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        StringJoiner members = new StringJoiner(", ", "(", ")").setEmptyValue("");
        Map<String, Object> sorted = new TreeMap<>(descriptor.getAttributes());
        sorted.forEach((name, value) -> {
            if (!OF_EVERY_CONSTRAINT.contains(name) && !isEmpty(value)) {
                members.add(name + " = " + value);
            }
        });
        return "@" + descriptor.getAnnotation().annotationType().getSimpleName() + members;
    }

    private static boolean isEmpty(Object value) {
        return value.getClass().isArray()
                || (value instanceof Collection<?> collection && collection.isEmpty())
                || value instanceof Class<?>;
    }
}
