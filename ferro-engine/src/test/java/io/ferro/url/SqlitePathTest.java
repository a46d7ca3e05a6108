package io.ferro.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferro.ConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlitePathTest {

    @ParameterizedTest
    @CsvSource({
        "C:\\data\\app.db, C:\\data\\app.db",
        "/C:/data/app.db, C:/data/app.db",
        "c:/data/app.db, c:/data/app.db",
        "data/app.db, data/app.db"
    })
    void pathsOfWindowsThere(String encoded, String path) {
        assertThat(of(encoded, '\\')).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\data\\app.db", "/C:/data/app.db", "c:/data/app.db"})
    void pathsOfWindowsElsewhere(String encoded) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> of(encoded, '/'))
                .withMessageEndingWith("is wrong: its path is one of Windows. Write a path of this system.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\data\\", "/C:/data/", "~\\app.db"})
    void noFilesOfWindows(String encoded) {
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> of(encoded, '\\'));
    }

    private static String of(String encoded, char separator) {
        return new SqlitePath(new UrlText("sqlite:" + encoded), separator).of(encoded);
    }
}
