package io.ferro.tck.pooler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionFailedException;
import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.PoolConfig;
import io.ferro.tck.Assertion;
import io.ferro.tck.PgBouncer;
import io.ferro.tck.PgBouncerOptions;
import io.ferro.tck.PgBouncerOptions.Mode;
import io.ferro.tck.engine.OwnedDatabase;
import io.ferro.tck.model.Author;
import io.ferro.tck.tls.Authority;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** URLs as Supabase shows them: {@code postgresql://postgres.ref:password@host:6543/postgres?sslmode=require}. */
public abstract class SupabaseUrlAssertions extends PooledAssertions {

    private static final PoolConfig IMPATIENT = PoolConfig.defaults().acquireTimeout(Duration.ofSeconds(5));

    /** For subclasses. */
    protected SupabaseUrlAssertions() {}

    @Test
    @Assertion("CONN-05")
    void aDottedUserNameIsTheUserOnTheServerDirectlyAndThroughThePooler() {
        assertThat(database().user()).matches("postgres\\.\\w+");
        assertUser(unconnected().connect(database().url()));
        assertUser(unconnected().connect(url(Mode.TRANSACTION)));
        assertUser(unconnected()
                .connect(ConnectionSettings.of(url(Mode.TRANSACTION).replaceFirst("//[^@]*@", "//"))
                        .username(database().user())
                        .password(database().password())));
    }

    @Test
    @Assertion("CONN-05")
    void thePoolerChecksThePassword() {
        String wrong = url(Mode.TRANSACTION).replace(database().password(), "guessed");
        assertThatThrownBy(
                        () -> unconnected().connect(ConnectionSettings.of(wrong).pool(IMPATIENT)))
                .isInstanceOf(ConnectionFailedException.class);
    }

    @Test
    @Assertion("CONN-05")
    void tlsIsUsedThroughAPoolerThatInsistsOnIt() {
        PgBouncer pooler = pooler(
                PgBouncerOptions.of(Mode.TRANSACTION, SERVER_CONNECTIONS)
                        .identity(Authority.create("Ferro TCK").server("localhost", "127.0.0.1")),
                database());
        String url = database().url(pooler);
        Engine engine = unconnected()
                .connect(ConnectionSettings.of(OwnedDatabase.with(url, "sslmode=require"))
                        .autoMigrate());
        engine.models(Author.class).create(new Author("Ada"));
        assertThat(engine.models(Author.class).all()).hasSize(1);
        assertThat(pooler.log()).contains("TLSv1.3");
        assertThatThrownBy(() -> unconnected()
                        .connect(ConnectionSettings.of(OwnedDatabase.with(url, "sslmode=disable"))
                                .pool(IMPATIENT)))
                .as("the pooler refuses plain text")
                .isInstanceOf(ConnectionFailedException.class);
    }

    @Test
    @Assertion("CONN-05")
    void tlsIsRefusedWhereThePoolerHasNone() {
        String url = OwnedDatabase.with(url(Mode.TRANSACTION), "sslmode=require");
        assertThatThrownBy(
                        () -> unconnected().connect(ConnectionSettings.of(url).pool(IMPATIENT)))
                .isInstanceOf(ConnectionFailedException.class);
    }

    private void assertUser(Engine engine) {
        assertThat(engine.fetchOne("select session_user as who").orElseThrow().getString("who"))
                .isEqualTo(database().user());
    }
}
