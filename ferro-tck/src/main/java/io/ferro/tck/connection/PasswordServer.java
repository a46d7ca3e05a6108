package io.ferro.tck.connection;

import io.ferro.tck.server.OwnPostgres;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A server that asks everybody but its owner for a password, carol for one in clear text, at an IPv4 and an IPv6 address. */
final class PasswordServer implements AutoCloseable {

    private final OwnPostgres server = OwnPostgres.create("listen_addresses = '127.0.0.1, ::1'");

    PasswordServer() throws InterruptedException {
        String before = server.fetch("select pg_conf_load_time()");
        server.execute("copy (values ('host all postgres all trust'), ('host all carol all password'),"
                + " ('host all all all scram-sha-256')) to '" + server.fetch("show hba_file") + "'");
        server.execute("select pg_reload_conf()");
        for (int tries = 0;
                tries < 200 && server.fetch("select pg_conf_load_time()").equals(before);
                tries++) {
            Thread.sleep(50);
        }
    }

    /** Makes a user with a database of the same name. */
    void create(String user, String password) {
        server.execute("create role " + quoted(user, '"') + " login password " + quoted(password, '\''));
        server.execute("create database " + quoted(user, '"') + " owner " + quoted(user, '"'));
    }

    private static String quoted(String text, char quote) {
        return quote + text.replace("" + quote, "" + quote + quote) + quote;
    }

    int port() {
        return server.port();
    }

    /** {@return {@code user:password@}, encoded} */
    static String login(String user, String password) {
        return encoded(user) + ":" + encoded(password) + "@";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    String fetch(String sql) {
        return server.fetch(sql);
    }

    void execute(String sql) {
        server.execute(sql);
    }

    @Override
    public void close() {
        server.close();
    }
}
