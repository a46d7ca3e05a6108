package io.ferro.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OnEveryDatabaseTest {

    private static final Set<Database> SEEN = new HashSet<>();

    @AfterAll
    static void everyDatabaseHadItsTurn() {
        assertThat(SEEN).isEqualTo(Database.selected());
    }

    @Nested
    @OnEveryDatabase
    class NewForEachTest {

        private static final Set<String> URLS = new HashSet<>();

        private final TestDatabase ofConstructor;

        private TestDatabase ofSetUp;

        NewForEachTest(TestDatabase database) {
            ofConstructor = database;
            ofSetUp = database;
        }

        @BeforeEach
        void setUp(TestDatabase database) {
            ofSetUp = database;
        }

        @Test
        void isTheSameInOneTest(Database turn, TestDatabase database) {
            SEEN.add(turn);
            assertThat(database).isSameAs(ofConstructor).isSameAs(ofSetUp);
            assertThat(database.database()).isEqualTo(turn);
            assertThat(URLS.add(database.url())).isTrue();
        }

        @Test
        void isAnotherInTheNextTest(TestDatabase database) {
            assertThat(URLS.add(database.url())).isTrue();
        }

        @Nested
        class Within {
            @Test
            void hasItToo(Database turn, TestDatabase database) {
                assertThat(database.database()).isEqualTo(turn);
            }
        }
    }

    @Nested
    @OnDatabase(Database.SQLITE)
    class DroppedAfterTheTest {

        private static final List<Path> FILES = new ArrayList<>();

        @Test
        void one(TestDatabase database) {
            thoseBeforeAreGone(database);
        }

        @Test
        void two(TestDatabase database) {
            thoseBeforeAreGone(database);
        }

        private void thoseBeforeAreGone(TestDatabase database) {
            assertThat(FILES).allSatisfy(file -> assertThat(file).doesNotExist());
            Path directory = Path.of(database.toString()).getParent();
            assertThat(directory).isNotNull().isDirectory();
            FILES.add(directory);
        }

        @AfterEach
        void isStillThere(TestDatabase database) {
            assertThat(Files.isDirectory(Path.of(database.toString()).getParent()))
                    .isTrue();
        }
    }

    @Nested
    @OnDatabase(Database.POSTGRESQL)
    class OnOneOnly {
        @Test
        void isThatOne(Database database, TestDatabase fresh) {
            assertThat(database).isEqualTo(Database.POSTGRESQL);
            assertThat(fresh.url()).matches(Pattern.compile("postgresql://.*/ferro_tck_[0-9a-f]{32}(\\?.*)?"));
            assertThat(fresh).asString().startsWith("ferro_tck_").doesNotContain("@");
        }
    }
}
