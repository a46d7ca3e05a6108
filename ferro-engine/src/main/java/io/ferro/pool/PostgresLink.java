package io.ferro.pool;

import io.ferro.ConnectionSettings;
import io.ferro.Pooler;
import io.ferro.error.ConnectionErrors;
import io.ferro.url.PostgresUrl;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to a PostgreSQL server.
 *
 * @param kind what lies on it
 * @param why how that is known
 */
record PostgresLink(Kind kind, String why) {

    /** What lies on the way. */
    enum Kind {
        /** Nothing. */
        DIRECT,
        /** Perhaps a pooler of whole sessions. */
        SESSION,
        /** A pooler of transactions. */
        TRANSACTION
    }

    /** Named statements stay on the server connection that happened to prepare them. */
    private static final Map<String, String> UNNAMED_STATEMENTS = Map.of("prepareThreshold", "0");

    private static final Logger LOG = LoggerFactory.getLogger(NamedConnection.class);

    /**
     * Looks at the way with a connection of its own, on which nothing is asked of the server that a pooler would refuse.
     *
     * @param settings the settings
     * @param url their URL
     * @throws SQLException if there is no way
     * @throws io.ferro.ConfigurationException if the server has no such schema as the URL names
     */
    static PostgresLink explore(ConnectionSettings settings, PostgresUrl url) throws SQLException {
        try (Connection connection = new PostgresConnections(
                        url, settings.pool().acquireTimeout(), UNNAMED_STATEMENTS, null)
                .getConnection()) {
            PostgresLink link = of(settings.pooler().or(url::pooler).orElse(Pooler.AUTO), connection);
            LOG.info("The connection \"{}\" has {}", settings.name(), link);
            if (url.searchPath().isPresent()
                    && !hasSchema(connection, url.searchPath().get())) {
                throw ConnectionErrors.missingSchema(
                        settings.name(), url.searchPath().get());
            }
            return link;
        }
    }

    private static PostgresLink of(Pooler pooler, Connection connection) throws SQLException {
        return switch (pooler) {
            case TRANSACTION -> new PostgresLink(Kind.TRANSACTION, "pooler=transaction is set");
            case SESSION -> new PostgresLink(Kind.SESSION, "pooler=session is set");
            case AUTO -> {
                int greeted = connection.unwrap(PGConnection.class).getBackendPID();
                yield greeted == answering(connection)
                        ? new PostgresLink(Kind.DIRECT, "the server process that took the connection also answers")
                        : new PostgresLink(
                                Kind.TRANSACTION,
                                "another server process answers than the one that took the connection; set"
                                        + " pooler=session where the pooler keeps sessions");
            }
        };
    }

    private static int answering(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_backend_pid()");
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }

    private static boolean hasSchema(Connection connection, String schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select has_schema_privilege(oid, 'usage') from pg_namespace where nspname = ?")) {
            statement.setString(1, schema);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** {@return the driver's properties for it} */
    Map<String, String> driverProperties(@Nullable String quotedSchema) {
        return switch (kind) {
            case TRANSACTION -> UNNAMED_STATEMENTS;
            case DIRECT -> quotedSchema == null ? Map.of() : Map.of("currentSchema", quotedSchema);
            case SESSION -> Map.of();
        };
    }

    /** {@return what is run on each new connection: poolers refuse a schema among the parameters of a start} */
    @Nullable
    String afterOpening(@Nullable String quotedSchema) {
        return kind == Kind.SESSION && quotedSchema != null ? "set search_path to " + quotedSchema : null;
    }

    /** {@return what each transaction begins with} */
    @Nullable
    String prologue(@Nullable String quotedSchema) {
        return kind == Kind.TRANSACTION && quotedSchema != null ? "set local search_path to " + quotedSchema : null;
    }

    /** {@return what it is, for people} */
    @Override
    public String toString() {
        return switch (kind) {
                    case DIRECT -> "no pooler";
                    case SESSION -> "no pooler, or one of sessions";
                    case TRANSACTION -> "a pooler of transactions";
                }
                + " (" + why + ")";
    }
}
