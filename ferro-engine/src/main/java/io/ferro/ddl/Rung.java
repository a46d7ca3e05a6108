package io.ferro.ddl;

import io.ferro.schema.MigrateOptions;

/** How far a migration must be allowed to go for a change. */
public enum Rung {
    /** Every migration does it. */
    CREATE("auto-migrate"),
    /** One that updates. */
    UPDATE("migrate-updates"),
    /** One that is destructive. */
    DESTRUCTIVE("migrate-destructive");

    private final String setting;

    Rung(String setting) {
        this.setting = setting;
    }

    /** {@return the setting that allows it} */
    public String setting() {
        return setting;
    }

    /** {@return whether the options reach it} */
    public boolean isAllowedBy(MigrateOptions options) {
        return switch (this) {
            case CREATE -> true;
            case UPDATE -> options.hasUpdates();
            case DESTRUCTIVE -> options.isDestructive();
        };
    }
}
