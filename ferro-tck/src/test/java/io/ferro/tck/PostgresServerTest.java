package io.ferro.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.tck.PostgresSource.Absent;
import io.ferro.tck.PostgresSource.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    private static final PostgresSource NONE = () -> new Absent("none here");

    private final List<String> announced = new ArrayList<>();

    @Test
    void theFirstSourceThatHasAServerIsTakenAndAnnouncedWithoutPassword() {
        PostgresAddress real =
                PostgresAddress.parse("test", PostgresServer.get().url());
        // The embedded server asks for no password, so any will do; one that is given by the developer stays as it is.
        String url = real.userInfo().contains(":")
                ? real.url()
                : real.url().replace(real.userInfo() + "@", real.userInfo() + ":geheim@");
        PostgresSource never = () -> {
            throw new AssertionError("asked though there was a server");
        };
        assertThat(PostgresServer.start(List.of(NONE, () -> new Running(url, "a fake"), never), announced::add))
                .isEqualTo(url);
        assertThat(announced)
                .singleElement()
                .asString()
                .matches("Ferro TCK: PostgreSQL \\d+\\.\\d+.* is a fake at " + real.hosts() + " \\(none here\\)");
    }

    @Test
    void noServerAtAllIsAnErrorWithEveryReason() {
        assertThatThrownBy(() -> PostgresServer.start(List.of(NONE, () -> new Absent("nor there")), announced::add))
                .hasMessage("FERRO-0811: No PostgreSQL server can be had: none here; nor there.");
        assertThat(announced).isEmpty();
    }

    @Test
    void aServerThatRefusesIsAnErrorWithoutPassword() {
        PostgresSource closed = () -> new Running("postgresql://u:geheim@localhost:1/db", "a closed port");
        assertThatThrownBy(() -> PostgresServer.start(List.of(closed), announced::add))
                .hasMessageStartingWith("FERRO-0806: The PostgreSQL server at localhost:1 does not let the tests in: ")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void aServerIsGivenByPropertyOrElseByVariable() {
        Properties property = new Properties();
        property.setProperty("ferro-tck.postgres.url", "postgres://a@one/x");
        Map<String, String> variable = Map.of("FERRO_TCK_POSTGRES_URL", "postgresql://b@two/y?sslmode=require");

        assertThat(new GivenPostgresServer(property, variable).start())
                .isEqualTo(new Running("postgresql://a@one/x", "the server given by ferro-tck.postgres.url"));
        assertThat(new GivenPostgresServer(new Properties(), variable).start())
                .isEqualTo(new Running(
                        "postgresql://b@two/y?sslmode=require", "the server given by FERRO_TCK_POSTGRES_URL"));
        property.setProperty("ferro-tck.postgres.url", " ");
        assertThat(new GivenPostgresServer(property, Map.of()).start())
                .isEqualTo(new Absent("ferro-tck.postgres.url is not set"));
    }

    @Test
    void aGivenUrlThatIsNoneIsAnErrorThatDoesNotRepeatIt() {
        Properties property = new Properties();
        for (String url : List.of("jdbc:postgresql://u:geheim@h/d", "postgresql://u:geheim@h", "sqlite:geheim.db")) {
            property.setProperty("ferro-tck.postgres.url", url);
            assertThatThrownBy(new GivenPostgresServer(property, Map.of())::start)
                    .hasMessage("FERRO-0805: The URL given by ferro-tck.postgres.url is not one of a PostgreSQL server."
                            + " Write postgresql://user:password@host:port/database.");
        }
    }

    @Test
    void anAddressKeepsWhatIsNotTheDatabase() {
        PostgresAddress address =
                PostgresAddress.parse("test", "postgres://u%40x:p+%2F@[::1]:5433/admin?sslmode=require");
        assertThat(address.url("t")).isEqualTo("postgresql://u%40x:p+%2F@[::1]:5433/t?sslmode=require");
        assertThat(address).hasToString("[::1]:5433");
        assertThat(PostgresAddress.parse("test", "postgresql://h/d").url("t")).isEqualTo("postgresql://h/t");
    }

    @Test
    void rootNeedsUnshareAndIsToldSo() {
        assertThatThrownBy(() -> RootAccount.check("no-such-command-unshare"))
                .hasMessageStartingWith(
                        "FERRO-0808: The tests run as root, PostgreSQL does not, and the command unshare that"
                                + " would give it another user is not on the PATH. Install it (package util-linux)")
                .hasMessageContaining("-Dferro-tck.postgres.url=");
    }

    @Test
    void theServerIsTheSameForAllClassLoaders() throws Exception {
        try (ChildFirstLoader loader = new ChildFirstLoader(getClass().getClassLoader(), "io.ferro.tck.")) {
            Class<?> foreign = loader.loadClass(PostgresServer.class.getName());
            assertThat(foreign).isNotEqualTo(PostgresServer.class);
            Object server = foreign.getMethod("get").invoke(null);
            assertThat(foreign.getMethod("url").invoke(server))
                    .isEqualTo(PostgresServer.get().url());
        }
    }
}
