package io.ferro.schema;

/**
 * How far a migration may go. Each rung does everything that the one before it does. Immutable and thread-safe: each method returns a
 * changed copy.
 */
public final class MigrateOptions {

    private final boolean updates;
    private final boolean destructive;

    private MigrateOptions(boolean updates, boolean destructive) {
        this.updates = updates;
        this.destructive = destructive;
    }

    /** {@return the first rung: missing tables are created with their indexes, and no existing table is touched} */
    public static MigrateOptions defaults() {
        return new MigrateOptions(false, false);
    }

    /**
     * {@return a copy that changes existing tables too} Columns, indexes, uniques, foreign keys and checks are added, types, nullability
     * and defaults changed. Nothing disappears that holds data or protects it.
     */
    public MigrateOptions updates() {
        return new MigrateOptions(true, destructive);
    }

    /**
     * {@return a copy that also drops what the models no longer have} Columns are dropped, and those indexes and constraints that Ferro
     * made; never a table, a primary key, or a column that something else depends on. It includes the updates.
     */
    public MigrateOptions destructive() {
        return new MigrateOptions(true, true);
    }

    /** {@return whether existing tables are changed} */
    public boolean hasUpdates() {
        return updates;
    }

    /** {@return whether what the models no longer have is dropped} */
    public boolean isDestructive() {
        return destructive;
    }

    @Override
    public String toString() {
        return "MigrateOptions[" + (destructive ? "destructive" : updates ? "updates" : "create tables") + "]";
    }
}
