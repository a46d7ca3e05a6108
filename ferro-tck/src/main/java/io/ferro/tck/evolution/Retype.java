package io.ferro.tck.evolution;

import io.ferro.tck.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Another type for a field.
 *
 * @param kind what it holds
 * @param type the column type given by the user, or empty
 * @param error the id of the refusal, where it is refused
 * @param refusedOn the databases on which values are in the way
 */
record Retype(Kind kind, String type, String error, Set<Database> refusedOn) {

    /** 1008, or 1009 where the database itself says no. */
    private static final String REFUSED = "FERRO-100";

    /** {@return another type, if there is one} */
    static Optional<Retype> of(FieldPlan field, boolean possible, Random random) {
        List<Retype> all = new ArrayList<>(possible ? wider(field) : narrower(field));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    /** Whether a column that somebody gave a type becomes the usual one again is left open, so it gets another given one. */
    private static List<Retype> wider(FieldPlan field) {
        if (!field.type().isEmpty()) {
            return field.kind() == Kind.TEXT ? List.of(given(Kind.TEXT, "varchar(333)")) : List.of();
        }
        return switch (field.kind()) {
            case SHORT -> List.of(to(Kind.INT), to(Kind.LONG), to(Kind.DECIMAL), given(Kind.INT, "bigint"));
            case INT -> List.of(to(Kind.LONG), to(Kind.DECIMAL), to(Kind.TEXT));
            case LONG -> List.of(to(Kind.DECIMAL), to(Kind.TEXT));
            case TEXT -> List.of(given(Kind.TEXT, "varchar(333)"));
            case UUID_VALUE, DATE -> List.of(to(Kind.TEXT));
            case SHADE -> List.of(to(Kind.TEXT));
            default -> List.of();
        };
    }

    private static List<Retype> narrower(FieldPlan field) {
        Set<Database> postgres = Set.of(Database.POSTGRESQL);
        return switch (field.kind()) {
            case LONG -> List.of(new Retype(Kind.INT, "integer", REFUSED, postgres));
            case INT -> List.of(new Retype(Kind.SHORT, "smallint", REFUSED, postgres));
            case TEXT ->
                List.of(
                        new Retype(Kind.TEXT, "varchar(2)", REFUSED, postgres),
                        new Retype(Kind.LONG, "", REFUSED, Set.of(Database.values())));
            default -> List.of();
        };
    }

    private static Retype given(Kind kind, String type) {
        return new Retype(kind, type, "", Set.of());
    }

    private static Retype to(Kind kind) {
        return new Retype(kind, "", "", Set.of());
    }
}
