package io.ferro.tck.evolution;

import io.ferro.schema.MigrateOptions;
import io.ferro.tck.Database;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How far a migration goes, and what it then leaves behind. */
enum Rung {
    CREATE(MigrateOptions.defaults()),
    UPDATE(MigrateOptions.defaults().updates()),
    DESTRUCTIVE(MigrateOptions.defaults().destructive());

    private final MigrateOptions options;

    Rung(MigrateOptions options) {
        this.options = options;
    }

    MigrateOptions options() {
        return options;
    }

    /** {@return what has to be seen after the migration of the first schema to the second one} */
    NavigableMap<String, NavigableSet<String>> outcome(Database database, SchemaPlan from, SchemaPlan to) {
        NavigableMap<String, NavigableSet<String>> outcome =
                new TreeMap<>(DeclaredSchema.of(database, from).tables());
        DeclaredSchema.of(database, to).tables().forEach((table, wanted) -> {
            NavigableSet<String> present = outcome.get(table);
            outcome.put(table, present == null ? wanted : outcome(present, wanted));
        });
        return outcome;
    }

    private NavigableSet<String> outcome(NavigableSet<String> present, NavigableSet<String> wanted) {
        if (this == CREATE) {
            return present;
        }
        NavigableSet<String> outcome = new TreeSet<>(wanted);
        if (this == UPDATE) {
            present.stream()
                    .filter(line -> wanted.stream().noneMatch(other -> isAbout(subject(line), other)))
                    .forEach(outcome::add);
        }
        return outcome;
    }

    /** A column, its default, its check and its reference are replaced by others; everything else that is another line stays. */
    private static String subject(String line) {
        if (line.startsWith("column ") || line.startsWith("default ") || line.startsWith("check ")) {
            return line.substring(0, line.indexOf(": ") + 2);
        }
        return line.startsWith("reference ") ? line.substring(0, line.lastIndexOf(" to ") + 4) : line;
    }

    private static boolean isAbout(String subject, String line) {
        return line.startsWith(subject);
    }
}
