package io.ferro.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.ferro.ConfigurationException;
import io.ferro.ConnectionSettings;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte is taken apart, refused or redacted in about the time of reading it. */
class LongUrlTest {

    private static final int LENGTH = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", ":", "/", "@", "&", "=", "%41", "%3A", ",[", "[::", ":@", "&a=1", "&token", "token=&", "a:b@c ",
                "9"
            })
    void eachPieceAgainAndAgain(String piece) {
        String many = piece.repeat(LENGTH / piece.length());
        ConnectionUrl with = ConnectionUrl.of(ConnectionSettings.of("postgresql://u:s3cret@h/d?token=xyz"));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String start : new String[] {
                "", "sqlite:", "postgresql://", "postgresql://[", "postgresql://u:", "postgresql://h/d?", "mysql://"
            }) {
                Throwable thrown = catchThrowable(() -> ConnectionUrl.of(ConnectionSettings.of(start + many)));
                if (thrown != null) {
                    assertThat(thrown).isExactlyInstanceOf(ConfigurationException.class);
                }
            }
            assertThatNoException().isThrownBy(() -> with.redactIn(many));
        });
    }
}
