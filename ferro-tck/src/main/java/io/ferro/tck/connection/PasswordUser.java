package io.ferro.tck.connection;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.FerroException;
import io.ferro.tck.PostgresServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * A user of the PostgreSQL server who has a password. A server that trusts its clients, as the embedded one does, is told to ask this one user
 * for it, and no longer when the user is gone.
 */
final class PasswordUser implements AutoCloseable {

    private static final String RULE = "host all %s all scram-sha-256%n";

    private final String name =
            "ferro_tck_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final Engines engines = Engines.create();
    private final Engine server = engines.connect(PostgresServer.get().url());

    private PasswordUser() {}

    static PasswordUser create(String password) throws InterruptedException {
        PasswordUser user = new PasswordUser();
        user.server.execute("create role " + user.name + " login password '" + password + "'");
        if (user.letsIn("wrong")) {
            user.writeRules(RULE.formatted(user.name) + user.rules());
            for (int tries = 0; tries < 200 && user.letsIn("wrong"); tries++) {
                Thread.sleep(25);
            }
        }
        return user;
    }

    /** {@return the URL of a database for this user} */
    String url(String database, String password) {
        URI uri = URI.create(database);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        return "postgresql://" + name + ":" + password + "@" + uri.getHost() + ":" + port + uri.getRawPath() + query;
    }

    private boolean letsIn(String password) {
        try (Engines others = Engines.create()) {
            others.connect(url(PostgresServer.get().url(), password));
            return true;
        } catch (FerroException refused) {
            return false;
        }
    }

    private String rules() {
        return String.valueOf(server.fetchOne("select pg_read_file(current_setting('hba_file')) as rules")
                .orElseThrow()
                .get("rules"));
    }

    private void writeRules(String rules) {
        long object = Objects.requireNonNull(server.fetchOne(
                        "select cast(lo_from_bytea(0, ?) as bigint) as id", (Object) rules.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .get("id", Long.class));
        server.fetchAll("select lo_export(cast(? as oid), current_setting('hba_file'))", object);
        server.fetchAll("select lo_unlink(cast(? as oid))", object);
        server.fetchAll("select pg_reload_conf()");
    }

    @Override
    public void close() {
        try (engines) {
            String rules = rules();
            String rule = RULE.formatted(name);
            if (rules.contains(rule)) {
                writeRules(rules.replace(rule, ""));
            }
            server.execute("drop role " + name);
        }
    }
}
