package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ferro.ConnectionSettings;
import io.ferro.Engines;
import io.ferro.tck.engine.EngineAssertions;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Passwords in messages, in stack traces and in texts of settings. */
public abstract class SecretAssertions extends EngineAssertions {

    private static final String SECRET = "Hush4711";

    /** For subclasses. */
    protected SecretAssertions() {}

    @Test
    void noErrorOfAConnectShowsASecret() {
        Engines engines = unconnected();
        List<String> wrong = List.of(
                "postgresql://ada:" + SECRET + "@127.0.0.1:1/shop",
                "postgresql://ada:" + SECRET + "@127.0.0.1:notaport/shop",
                "postgresql://ada:" + SECRET + "@127.0.0.1:1/shop?sslmode=nonsense",
                "postgresql://ada:%zz" + SECRET + "@127.0.0.1:1/shop",
                "postgres://ada:" + SECRET,
                "postgresql://127.0.0.1:1/shop?user=ada&password=" + SECRET,
                "postgresql://127.0.0.1:1/shop?sslpassword=" + SECRET,
                "mysql://ada:" + SECRET + "@127.0.0.1/shop",
                "mysql://127.0.0.1/shop?api_key=" + SECRET + "&apikey=" + SECRET,
                "sqlite:/no/such/folder/app.db?mode=rwc&password=" + SECRET,
                "sqlite:app.db?mode=wrong&token=" + SECRET,
                "sqlite:app.db?service_role=" + SECRET + "&passwd=" + SECRET + "&my_pwd=" + SECRET,
                "sqlite:app.db?CLIENT_SECRET=" + SECRET,
                "ada:" + SECRET + "@127.0.0.1/shop");
        for (String url : wrong) {
            Throwable thrown = catchThrowable(() -> engines.connect(url));
            assertThat(thrown).as(url).isNotNull();
            assertThat(everythingIn(thrown)).as(url).doesNotContain(SECRET);
        }
        Throwable thrown = catchThrowable(() -> engines.connect(ConnectionSettings.of("postgresql://127.0.0.1:1/shop")
                .username("ada")
                .password(SECRET)));
        assertThat(everythingIn(thrown)).doesNotContain(SECRET);
    }

    @Test
    void noTextOfTheSettingsShowsASecret() {
        assertThat(ConnectionSettings.of("postgresql://ada:" + SECRET + "@db/shop?token=" + SECRET)
                        .password(SECRET)
                        .toString())
                .doesNotContain(SECRET)
                .contains("db");
    }

    @Test
    void noErrorOfAStatementShowsABoundValue() {
        Engines engines = unconnected();
        engines.connect(settings());
        engines.engine().execute("create table vault (code varchar(40) not null primary key)");
        engines.engine().execute("insert into vault values (?)", SECRET);
        Throwable thrown = catchThrowable(() -> engines.engine().execute("insert into vault values (?)", SECRET));
        assertThat(thrown.toString()).doesNotContain(SECRET).contains("vault");
    }

    private static String everythingIn(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
