package io.ferro.tck.connection;

import static io.ferro.tck.connection.PasswordServer.encoded;
import static io.ferro.tck.connection.PasswordServer.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConnectionFailedException;
import io.ferro.ConnectionSettings;
import io.ferro.Engines;
import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.network.FreePorts;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the parts of a PostgreSQL URL do, on a server that asks for passwords and listens at an IPv6 address too. */
@OnDatabase(Database.POSTGRESQL)
@Timeout(120)
public abstract class PostgresUrlAssertions {

    private static final String ADA = login("ada", "secret");

    private static PasswordServer server;

    private final Engines engines = Engines.create();

    /** For subclasses. */
    protected PostgresUrlAssertions() {}

    @BeforeAll
    static void start() throws InterruptedException {
        server = new PasswordServer();
        server.create("ada", "secret");
        server.execute("create database shop owner ada");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    final void close() {
        engines.close();
    }

    @Test
    @Assertion("CONN-03")
    void userPasswordHostPortAndDatabaseUnderBothSchemes() {
        for (String scheme : new String[] {"postgresql", "postgres", "POSTGRESQL"}) {
            connect(scheme + "://" + ADA + v4() + "/shop");
            assertThat(answer("current_user::text")).isEqualTo("ada");
            assertThat(answer("current_database()::text")).isEqualTo("shop");
            assertThat(answer("inet_server_port()::text")).isEqualTo(String.valueOf(server.port()));
        }
    }

    @Test
    @Assertion("CONN-03")
    void thePasswordCounts() {
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(() -> connect("postgresql://" + login("ada", "secres") + v4() + "/shop"));
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(() -> connect("postgresql://ada@" + v4() + "/shop"));
        assertThat(engines.names()).isEmpty();
    }

    @Test
    @Assertion("CONN-03")
    void usersAndPasswordsOfAnyCharacters() {
        String specials = "$@+:/%?#&= '\"\\;,[]{}~\u00e4\u20ac\ud83d\ude00";
        for (int i = 0; i < specials.length(); i = specials.offsetByCodePoints(i, 1)) {
            String special = Character.toString(specials.codePointAt(i));
            String user = "u" + special + "r";
            String password = special + "p" + special + special + "w" + special;
            server.create(user, password);
            connect("postgresql://" + login(user, password) + v4() + "/" + encoded(user));
            assertThat(answer("current_user::text")).isEqualTo(user);
            assertThat(answer("current_database()::text")).isEqualTo(user);
        }
    }

    @Test
    @Assertion("CONN-03")
    void aPlusSignStaysOneAndTheEncodedOnesOfTheRow() {
        server.create("a+b", "p$1@2+3");
        for (String login : new String[] {"a+b:p%241%402+3", "a%2Bb:p%241%402%2B3", "a%2bb:p$1%402+3", "a+b:p$1@2+3"}) {
            connect("postgresql://" + login + "@" + v4() + "/shop");
            assertThat(answer("current_user::text")).isEqualTo("a+b");
        }
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(() -> connect("postgresql://a+b:p%241%402%203@" + v4() + "/shop"));
    }

    @Test
    @Assertion("CONN-03")
    void userAndPasswordOfTheSettingsWinAndAreTakenAsTheyAre() {
        server.create("100%25", "%41+:@/");
        engines.connect(ConnectionSettings.of("postgresql://" + login("ada", "wrong") + v4() + "/shop")
                .username("100%25")
                .password("%41+:@/"));
        assertThat(answer("current_user::text")).isEqualTo("100%25");
        engines.reset();

        engines.connect(
                ConnectionSettings.of("postgresql://ada@" + v4() + "/shop").password("secret"));
        assertThat(answer("current_user::text")).isEqualTo("ada");
    }

    @Test
    @Assertion("CONN-03")
    void userAndPasswordMayBeParameters() {
        connect("postgresql://" + v4() + "/shop?user=ada&password=secret");
        assertThat(answer("current_user::text")).isEqualTo("ada");
    }

    @Test
    @Assertion("CONN-03")
    void anIpv6HostInBrackets() {
        connect("postgresql://" + ADA + "[::1]:" + server.port() + "/shop");
        assertThat(answer("host(inet_server_addr())")).isEqualTo("::1");

        connect("postgresql://" + ADA + "[0:0:0:0:0:0:0:1%25lo]:" + server.port() + "/shop");
        assertThat(answer("host(inet_server_addr())")).isEqualTo("::1");

        connect("postgresql://" + ADA + v4() + "/shop");
        assertThat(answer("host(inet_server_addr())")).isEqualTo("127.0.0.1");
    }

    @Test
    @Assertion("CONN-03")
    void withoutAPortItIs5432AndWithoutAHostThisOne() {
        String there = "socketFactory=" + ElsewhereSockets.class.getName() + "&socketFactoryArg=" + server.port();
        ElsewhereSockets.wanted();
        connect("postgresql://" + ADA + "127.0.0.1/shop?" + there);
        assertThat(ElsewhereSockets.wanted()).isNotEmpty().containsOnly("127.0.0.1:5432");

        connect("postgresql://" + ADA + "/shop?" + there);
        assertThat(ElsewhereSockets.wanted()).isNotEmpty().containsOnly("localhost:5432");

        connect("postgresql:///shop?user=ada&password=secret&" + there);
        assertThat(ElsewhereSockets.wanted()).isNotEmpty().containsOnly("localhost:5432");

        connect("postgresql://" + ADA + ":6543/shop?" + there);
        assertThat(ElsewhereSockets.wanted()).isNotEmpty().containsOnly("localhost:6543");
    }

    @Test
    @Assertion("CONN-03")
    void withoutADatabaseItIsTheOneNamedAsTheUser() {
        server.create("own/er@home", "pw");
        for (String end : new String[] {"", "/", "?ApplicationName=x", "/?ApplicationName=x"}) {
            connect("postgresql://" + login("own/er@home", "pw") + v4() + end);
            assertThat(answer("current_database()::text")).isEqualTo("own/er@home");
        }
        engines.reset();
        engines.connect(ConnectionSettings.of("postgresql://" + v4())
                .username("own/er@home")
                .password("pw"));
        assertThat(answer("current_database()::text")).isEqualTo("own/er@home");
    }

    @Test
    @Assertion("CONN-03")
    void databasesOfAnyCharacters() {
        String name = "shop & co. 100%+/?#:@ \u00e4\"'";
        server.execute("create database \"" + name.replace("\"", "\"\"") + "\"");
        connect("postgresql://" + ADA + v4() + "/" + encoded(name));
        assertThat(answer("current_database()::text")).isEqualTo(name);
    }

    @Test
    @Assertion("CONN-03")
    void ofSeveralHostsTheFirstThatAnswers() throws IOException {
        int dead = FreePorts.one();
        // The driver passes over a host that refused anybody a few seconds ago, and 127.0.0.1 refused wrong passwords.
        String alive = "localhost:" + server.port();
        for (String hosts : List.of(
                "127.0.0.1:" + dead + "," + alive,
                "[::1]:" + dead + "," + "127.0.0.1:" + dead + ",[::1]:" + server.port(),
                alive + ",127.0.0.1:" + dead)) {
            connect("postgresql://" + ADA + hosts + "/shop");
            assertThat(answer("inet_server_port()::text")).isEqualTo(String.valueOf(server.port()));
        }
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(() -> connect("postgresql://" + ADA + "127.0.0.1:" + dead + ",[::1]:" + dead + "/shop"));
    }

    @Test
    @Assertion("CONN-03")
    void parametersGoToTheDriverUnderItsNamesOrThoseOfLibpq() {
        connect("postgresql://" + ADA + v4() + "/shop");
        assertThat(activity()).isEqualTo("ferro");
        for (String name : new String[] {"ApplicationName", "application_name", "application%5Fname"}) {
            connect("postgresql://" + ADA + v4() + "/shop?" + name + "=till%20%26+1");
            assertThat(activity()).isEqualTo("till &+1");
        }
        connect("postgresql://" + ADA + v4() + "/shop?options=-c%20statement_timeout%3D7s%20-c%20work_mem=5MB");
        assertThat(answer("current_setting('statement_timeout')")).isEqualTo("7s");
        assertThat(answer("current_setting('work_mem')")).isEqualTo("5MB");

        connect("postgresql://" + ADA + v4() + "/shop?target_session_attrs=read-write&connect_timeout=5&keepalives=0"
                + "&sslmode=disable&gssencmode=disable&load_balance_hosts=random&channel_binding=prefer");
        assertThat(answer("current_user::text")).isEqualTo("ada");
        assertThatExceptionOfType(ConnectionFailedException.class)
                .isThrownBy(() -> connect("postgresql://" + ADA + v4() + "/shop?target_session_attrs=standby"));
    }

    /** The driver ignores them, as it does when it is used alone. */
    @Test
    @Assertion("CONN-03")
    void parametersThatNobodyKnowsDoNotHinder() {
        connect("postgresql://" + ADA + v4() + "/shop?nobody_knows=1&Pgbouncer=true&x%26y=%3D&ApplicationName=known");
        assertThat(activity()).isEqualTo("known");
    }

    private static String v4() {
        return "127.0.0.1:" + server.port();
    }

    private void connect(String url) {
        engines.reset();
        engines.connect(url);
    }

    private @Nullable String answer(String expression) {
        return engines.engine()
                .fetchOne("select " + expression + " as answer")
                .orElseThrow()
                .getString("answer");
    }

    private @Nullable String activity() {
        return answer("(select application_name from pg_stat_activity where pid = pg_backend_pid())");
    }
}
