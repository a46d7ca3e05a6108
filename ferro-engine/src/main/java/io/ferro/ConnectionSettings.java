package io.ferro;

import io.ferro.schema.MigrateOptions;
import io.ferro.url.ConnectionUrl;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings of one named connection. Immutable: each method with an argument, and each flag, returns a changed copy. */
public final class ConnectionSettings {

    private final String url;
    private final String name;
    private final @Nullable String username;
    private final @Nullable String password;
    private final PoolConfig pool;
    private final boolean asDefault;
    private final @Nullable MigrateOptions migration;
    private final boolean identityMap;
    private final @Nullable Pooler pooler;

    private ConnectionSettings(
            String url,
            String name,
            @Nullable String username,
            @Nullable String password,
            PoolConfig pool,
            boolean asDefault,
            @Nullable MigrateOptions migration,
            boolean identityMap,
            @Nullable Pooler pooler) {
        this.url = url;
        this.name = name;
        this.username = username;
        this.password = password;
        this.pool = pool;
        this.asDefault = asDefault;
        this.migration = migration;
        this.identityMap = identityMap;
        this.pooler = pooler;
    }

    /**
     * {@return the settings for a URL: the name {@code default}, the pool's defaults, an identity map, no migration}
     *
     * @param url for example {@code sqlite:shop.db?mode=rwc}, {@code sqlite::memory:} or
     *     {@code postgresql://user:password@host:5432/database}; looked at when the connection is opened
     */
    public static ConnectionSettings of(String url) {
        return new ConnectionSettings(
                url, Engines.DEFAULT_NAME, null, null, PoolConfig.defaults(), false, null, true, null);
    }

    /**
     * {@return a copy with another name}
     *
     * @param connection the name: ASCII letters, digits and underscores, at least one
     */
    public ConnectionSettings named(String connection) {
        return new ConnectionSettings(
                url, connection, username, password, pool, asDefault, migration, identityMap, pooler);
    }

    /**
     * {@return a copy with a user name, which wins over one in the URL}
     *
     * @param user the name
     */
    public ConnectionSettings username(String user) {
        return new ConnectionSettings(url, name, user, password, pool, asDefault, migration, identityMap, pooler);
    }

    /**
     * {@return a copy with a password, which wins over one in the URL}
     *
     * @param secret the password
     */
    public ConnectionSettings password(String secret) {
        return new ConnectionSettings(url, name, username, secret, pool, asDefault, migration, identityMap, pooler);
    }

    /**
     * {@return a copy with other settings of the pool}
     *
     * @param config the settings
     */
    public ConnectionSettings pool(PoolConfig config) {
        return new ConnectionSettings(url, name, username, password, config, asDefault, migration, identityMap, pooler);
    }

    /** {@return a copy whose connection becomes the default one} */
    public ConnectionSettings asDefault() {
        return new ConnectionSettings(url, name, username, password, pool, true, migration, identityMap, pooler);
    }

    /** {@return a copy whose missing tables are created when it is connected} */
    public ConnectionSettings autoMigrate() {
        return migrating(rung());
    }

    /** {@return a copy whose tables are created and updated when it is connected; see {@link MigrateOptions#updates()}} */
    public ConnectionSettings migrateUpdates() {
        return migrating(rung().updates());
    }

    /**
     * {@return a copy whose tables are created and updated, and lose what the models no longer have, when it is connected; see
     * {@link MigrateOptions#destructive()}}
     */
    public ConnectionSettings migrateDestructive() {
        return migrating(rung().destructive());
    }

    private MigrateOptions rung() {
        return migration == null ? MigrateOptions.defaults() : migration;
    }

    private ConnectionSettings migrating(MigrateOptions options) {
        return new ConnectionSettings(url, name, username, password, pool, asDefault, options, identityMap, pooler);
    }

    /**
     * {@return a copy with or without an identity map}
     *
     * @param kept whether a session keeps one instance for each row; without it every load is a new instance
     */
    public ConnectionSettings identityMap(boolean kept) {
        return new ConnectionSettings(url, name, username, password, pool, asDefault, migration, kept, pooler);
    }

    /**
     * {@return a copy with what is known of a pooler before a PostgreSQL server, which wins over the URL}
     *
     * @param between what is known
     */
    public ConnectionSettings pooler(Pooler between) {
        return new ConnectionSettings(url, name, username, password, pool, asDefault, migration, identityMap, between);
    }

    /** {@return the URL as it was given, with any password in it} */
    public String url() {
        return url;
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return the user name, empty when the URL decides} */
    public Optional<String> username() {
        return Optional.ofNullable(username);
    }

    /** {@return the password, empty when the URL decides} */
    public Optional<String> password() {
        return Optional.ofNullable(password);
    }

    /** {@return the settings of the pool} */
    public PoolConfig pool() {
        return pool;
    }

    /** {@return whether the connection becomes the default one} */
    public boolean isDefault() {
        return asDefault;
    }

    /** {@return whether missing tables are created when it is connected} */
    public boolean isAutoMigrate() {
        return migration != null;
    }

    /** {@return how far the migration goes that runs when it is connected, empty when none does} */
    public Optional<MigrateOptions> migration() {
        return Optional.ofNullable(migration);
    }

    /** {@return whether a session keeps one instance for each row} */
    public boolean hasIdentityMap() {
        return identityMap;
    }

    /** {@return what is known of a pooler, empty when the URL decides} */
    public Optional<Pooler> pooler() {
        return Optional.ofNullable(pooler);
    }

    /** {@return the name and the URL without its secrets} */
    @Override
    public String toString() {
        return "ConnectionSettings[" + name + " " + ConnectionUrl.redact(url) + "]";
    }
}
