package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Assertion;
import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whatever the file system takes for a name is the name of the file, and of no other. */
@OnDatabase(Database.SQLITE)
public abstract class SqlitePathAssertions extends SqliteSuite {

    private static final String[] NAMES = {
        "a b.db",
        " begins and ends with a space ",
        "what?.db",
        "what?mode=memory&cache=shared",
        "journal_mode=off?foreign_keys=false.db",
        "number #1.db",
        "50%.db",
        "50%20.db",
        "plus+plus.db",
        "caf\u00e9 \u6f22\u5b57 \ud83d\ude80.db",
        "it's.db",
        "\"quoted\".db",
        "semi;colon&and=is.db",
        "file:nested.db",
        ":resource:there.db",
        "mode=memory.db",
        "[brackets]{braces}|~^`.db",
        "back\\slash.db"
    };

    /** For subclasses. */
    protected SqlitePathAssertions() {}

    @Test
    @Assertion("CONN-01")
    void everyNameIsTheNameOfAFile() throws IOException {
        for (String name : NAMES) {
            if (!isName(name)) {
                continue;
            }
            Path folder = Files.createDirectory(directory.resolve("in"));
            Path file = folder.resolve(name);
            connect(file, "rwc").execute("create table given (n integer)");
            engines().engine().execute("insert into given values (?)", 1);
            engines().reset();
            assertThat(names(folder)).containsExactly(name);

            for (String mode : new String[] {"rw", "ro", "rwc"}) {
                assertThat(rows(connect(file, mode))).as("%s as %s", name, mode).isEqualTo(1);
                engines().reset();
            }
            assertThat(names(folder)).containsExactly(name);
            Files.delete(file);
            Files.delete(folder);
        }
    }

    /** Windows does not take all of them. */
    private boolean isName(String name) {
        if (java.io.File.separatorChar == '\\') {
            return name.chars().noneMatch(character -> "?:\"|\\".indexOf(character) >= 0) && !name.endsWith(" ");
        }
        return !name.isEmpty();
    }

    @Test
    @Assertion("CONN-01")
    void aLinkLeadsToItsFile() throws Exception {
        Path real = Files.createDirectory(directory.resolve("real")).resolve("app.db");
        given(real, "wal");
        Path link = Files.createSymbolicLink(directory.resolve("link.db"), real);
        connect(link, "rw").execute("insert into given values (?)", 2);
        engines().reset();
        assertThat(rows(connect(real, "ro"))).isEqualTo(2);
        assertThat(names(directory)).containsExactly("link.db", "real");
    }
}
