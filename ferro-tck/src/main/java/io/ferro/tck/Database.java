package io.ferro.tck;

import io.ferro.tck.error.TckErrors;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A kind of database that Ferro supports. */
public enum Database {
    /** A file in a temporary directory. */
    SQLITE("SQLite") {
        @Override
        public TestDatabase fresh() {
            return SqliteFile.create();
        }
    },

    /** A database of the {@link PostgresServer}. */
    POSTGRESQL("PostgreSQL") {
        @Override
        public TestDatabase fresh() {
            return PostgresServer.get().createDatabase();
        }
    };

    /** The system property that restricts a run to one database: {@code sqlite} or {@code postgresql}. */
    public static final String PROPERTY = "ferro-tck.database";

    private final String label;

    Database(String label) {
        this.label = label;
    }

    /**
     * {@return a new, empty database, which the caller closes}
     *
     * @throws IllegalStateException if no server can be had or it refuses
     */
    public abstract TestDatabase fresh();

    /** {@return the name that people read} */
    public String label() {
        return label;
    }

    /** {@return the name in properties and files: {@code sqlite} or {@code postgresql}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the database of a key, empty if no database has it}
     *
     * @param key {@code sqlite} or {@code postgresql}
     */
    public static Optional<Database> find(String key) {
        return Stream.of(values())
                .filter(database -> database.key().equals(key))
                .findFirst();
    }

    /**
     * {@return the databases of this run, both unless the property {@value #PROPERTY} names one}
     *
     * @throws IllegalStateException if the property names none
     */
    public static Set<Database> selected() {
        String key = System.getProperty(PROPERTY, "").strip();
        return Collections.unmodifiableSet(
                key.isEmpty()
                        ? EnumSet.allOf(Database.class)
                        : EnumSet.of(find(key).orElseThrow(() -> TckErrors.unknownDatabase(PROPERTY, key))));
    }
}
