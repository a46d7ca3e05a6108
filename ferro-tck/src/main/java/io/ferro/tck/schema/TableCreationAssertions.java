package io.ferro.tck.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConnectionSettings;
import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.FerroException;
import io.ferro.Row;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import io.ferro.tck.engine.Together;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Book;
import io.ferro.tck.model.Country;
import io.ferro.tck.model.Dependent;
import io.ferro.tck.model.Member;
import io.ferro.tck.model.Specimen;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The creation of tables. */
public abstract class TableCreationAssertions extends EngineAssertions {

    /** For subclasses. */
    protected TableCreationAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(
                Country.class,
                Dependent.ByDefault.class,
                Dependent.Cascading.class,
                Dependent.DoingNothing.class,
                Dependent.FallingBack.class,
                Dependent.Indirect.class,
                Dependent.Late.class,
                Dependent.Restricting.class,
                Dependent.SettingDefault.class,
                Dependent.SettingNull.class,
                Author.class,
                Book.class,
                Member.class,
                Specimen.class,
                Crate.class,
                Warehouse.class);
    }

    @Test
    @Assertion("MIG-01")
    void everyModelGetsItsTable() throws Exception {
        Engine engine = closedAfterwards(Engines.create()).connect(database().url());
        assertThat(tables(engine)).isEmpty();
        engine.createTables();
        assertThat(tables(engine))
                .contains("author", "book", "country", "memo", "badge", "account", "parcel", "specimen", "club_member");
    }

    @Test
    @Assertion("MIG-01")
    void onlyTheModelsOfTheseEngines() throws Exception {
        Engine engine = closedAfterwards(Engines.create(Author.class, Country.class))
                .connect(database().url());
        engine.createTables();
        assertThat(tables(engine)).containsExactlyInAnyOrder("author", "country");
    }

    @Test
    @Assertion("MIG-01")
    void aModelThatRefersToOneThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> {
                    Engine engine = closedAfterwards(Engines.create(Book.class))
                            .connect(database().url());
                    engine.createTables();
                })
                .isInstanceOf(FerroException.class)
                .hasMessageContaining("Book")
                .hasMessageContaining("Author");
    }

    @Test
    @Assertion("MIG-06")
    void aSecondRunDoesNothing() throws Exception {
        Engine engine = unconnected().connect(settings());
        engine.models(Author.class).create(new Author("Ada"));
        List<String> before = everythingIn(engine);
        engine.createTables();
        engine.createTables();
        assertThat(everythingIn(engine)).isEqualTo(before);
        assertThat(engine.models(Author.class).all()).hasSize(1);
    }

    @Test
    @Assertion("MIG-01")
    void anExistingTableIsNotTouched() throws Exception {
        Engine engine = unconnected().connect(database().url());
        engine.execute("create table club_member (something varchar(9), email varchar(5))");
        engine.execute("insert into club_member values (?, ?)", "kept", "e");
        List<String> before = columns(engine, "club_member");
        engine.createTables();
        assertThat(columns(engine, "club_member")).isEqualTo(before);
        assertThat(indexes(engine, "club_member")).isEmpty();
        assertThat(engine.fetchAll("select something from club_member")).hasSize(1);
        assertThat(tables(engine)).contains("author", "book");
    }

    @Test
    @Assertion("MIG-08")
    void eightThreadsAtOnceCreateOnce() throws Exception {
        Engine engine = unconnected().connect(database().url());
        Together.run(8, number -> () -> {
            engine.createTables();
            return number;
        });
        engine.models(Author.class).create(new Author("Ada"));
        assertThat(tables(engine)).contains("author", "book", "club_member").doesNotHaveDuplicates();
    }

    @Test
    @Assertion("MIG-08")
    void eightApplicationsAtOnceCreateOnce() throws Exception {
        List<Engine> engines = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            engines.add(unconnected().connect(database().url()));
        }
        Together.run(8, number -> () -> {
            engines.get(number).createTables();
            return number;
        });
        engines.get(0).models(Author.class).create(new Author("Ada"));
        assertThat(engines.get(7).models(Author.class).all()).hasSize(1);
    }

    @Test
    @Assertion("MIG-01")
    void aFailureCreatesNothing() throws Exception {
        Engine engine = unconnected().connect(database().url());
        if (onSqlite()) {
            engine.execute("create table book_author_id_idx (n integer)");
        }
        // A view where a table is expected: what refers to it cannot.
        engine.execute("create view country as select 'NL' as code, 'Netherlands' as name");
        List<String> before = tables(engine);
        try {
            engine.createTables();
        } catch (FerroException refused) {
            assertThat(tables(engine)).isEqualTo(before);
        }
    }

    @Test
    @Assertion("MIG-01")
    void uniquesAndIndexesAreThereInTheirOrder() throws Exception {
        Engine engine = unconnected().connect(settings());
        Map<List<String>, Boolean> indexes = indexes(engine, "club_member");
        assertThat(indexes)
                .containsEntry(List.of("email"), true)
                .containsEntry(List.of("room", "club"), true)
                .containsEntry(List.of("nickname"), false)
                .containsEntry(List.of("joined_in", "club"), false);
        assertThat(indexes(engine, "book")).containsEntry(List.of("author_id"), false);
        assertThat(columns(engine, "club_member"))
                .contains(
                        "email not null", "nickname not null", "club not null", "room not null", "joined_in not null");
        assertThat(columns(engine, "author")).contains("name not null", "born");
        assertThat(columns(engine, "book")).contains("author_id not null", "editor_id");
    }

    @Test
    @Assertion("MIG-01")
    void foreignKeysAreThereWithTheirRules() throws Exception {
        Engine engine = unconnected().connect(settings());
        assertThat(foreignKeys(engine, "book"))
                .containsExactlyInAnyOrder(
                        "author_id -> author.id " + DatabaseMetaData.importedKeyCascade,
                        "editor_id -> author.id " + DatabaseMetaData.importedKeySetNull);
        Map<String, Integer> rules = Map.of(
                "by_default", DatabaseMetaData.importedKeyCascade,
                "cascading", DatabaseMetaData.importedKeyCascade,
                "setting_null", DatabaseMetaData.importedKeySetNull,
                "setting_default", DatabaseMetaData.importedKeySetDefault,
                "doing_nothing", DatabaseMetaData.importedKeyNoAction,
                "restricting", DatabaseMetaData.importedKeyRestrict);
        for (Map.Entry<String, Integer> rule : rules.entrySet()) {
            assertThat(foreignKeys(engine, rule.getKey()))
                    .as(rule.getKey())
                    .containsExactly("country_code -> country.code " + rule.getValue());
        }
    }

    @Test
    @Assertion("MIG-01")
    void namesThatAreWordsOfSqlAreQuoted() {
        Engine engine = unconnected().connect(settings());
        engine.runInSession(session -> session.create(new Specimen()));
        List<Row> rows = engine.fetchAll("select \"offset\", \"time\", \"date\" from \"specimen\"");
        assertThat(rows).hasSize(1);
        assertThat(engine.models(Member.class).all()).isEmpty();
    }

    @Test
    @Assertion("MIG-01")
    void onANamedConnectionAndNoOther() throws Exception {
        Engines engines = unconnected();
        Engine first = engines.connect(database().url());
        Engine named =
                engines.connect(ConnectionSettings.of(anotherDatabase().url()).named("named"));
        named.createTables();
        assertThat(tables(first)).isEmpty();
        assertThat(tables(named)).contains("author", "crate");
        engines.engine().createTables();
        assertThat(tables(first)).containsExactlyInAnyOrderElementsOf(tables(named));
    }

    @Test
    @Assertion("MIG-01")
    void joinTablesToo() throws Exception {
        Engine engine = closedAfterwards(Engines.create(Crate.class, Warehouse.class))
                .connect(database().url());
        engine.createTables();
        assertThat(tables(engine)).containsExactlyInAnyOrder("crate", "warehouse", "crate_visited");
        assertThat(foreignKeys(engine, "crate_visited"))
                .containsExactlyInAnyOrder(
                        "crate_id -> crate.id " + DatabaseMetaData.importedKeyCascade,
                        "warehouse_id -> warehouse.id " + DatabaseMetaData.importedKeyCascade);
        assertThat(indexes(engine, "crate_visited")).containsKey(List.of("warehouse_id"));
        engine.execute("drop table crate_visited");
        engine.createTables();
        assertThat(tables(engine)).contains("crate_visited");
    }

    private static List<String> everythingIn(Engine engine) throws Exception {
        List<String> all = new ArrayList<>();
        for (String table : tables(engine)) {
            all.add(table);
            all.addAll(columns(engine, table));
            indexes(engine, table).forEach((columns, unique) -> all.add(columns + " " + unique));
            all.addAll(foreignKeys(engine, table));
        }
        return all;
    }

    private static List<String> tables(Engine engine) throws Exception {
        return read(
                engine,
                metadata -> metadata.getTables(null, null, "%", new String[] {"TABLE"}),
                row -> row.getString("TABLE_NAME"));
    }

    private static List<String> columns(Engine engine, String table) throws Exception {
        return read(
                engine,
                metadata -> metadata.getColumns(null, null, table, "%"),
                row -> row.getString("COLUMN_NAME")
                        + (row.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls ? " not null" : ""));
    }

    private static List<String> foreignKeys(Engine engine, String table) throws Exception {
        return read(
                engine,
                metadata -> metadata.getImportedKeys(null, null, table),
                row -> row.getString("FKCOLUMN_NAME")
                        + " -> " + row.getString("PKTABLE_NAME") + "." + row.getString("PKCOLUMN_NAME") + " "
                        + row.getInt("DELETE_RULE"));
    }

    /** The columns of each index and whether it is unique. */
    private static Map<List<String>, Boolean> indexes(Engine engine, String table) throws Exception {
        Map<String, List<String>> columns = new TreeMap<>();
        Map<String, Boolean> unique = new TreeMap<>();
        read(engine, metadata -> metadata.getIndexInfo(null, null, table, false, false), row -> {
            String index = row.getString("INDEX_NAME");
            if (index != null) {
                columns.computeIfAbsent(index, name -> new ArrayList<>()).add(row.getString("COLUMN_NAME"));
                unique.put(index, !row.getBoolean("NON_UNIQUE"));
            }
            return "";
        });
        Map<List<String>, Boolean> indexes = new LinkedHashMap<>();
        columns.forEach((index, names) -> indexes.put(names, unique.get(index)));
        return indexes;
    }

    private static List<String> read(Engine engine, Question question, Answer answer) throws Exception {
        List<String> answers = new ArrayList<>();
        try (Connection connection = engine.dataSource().getConnection();
                ResultSet rows = question.ask(connection.getMetaData())) {
            while (rows.next()) {
                if (!"pg_catalog".equals(schema(rows))) {
                    answers.add(answer.read(rows));
                }
            }
        }
        return answers;
    }

    private static @Nullable String schema(ResultSet rows) throws Exception {
        for (int n = 1; n <= rows.getMetaData().getColumnCount(); n++) {
            if (rows.getMetaData().getColumnName(n).equalsIgnoreCase("TABLE_SCHEM")) {
                return rows.getString(n);
            }
        }
        return null;
    }

    @FunctionalInterface
    private interface Question {
        ResultSet ask(DatabaseMetaData metadata) throws Exception;
    }

    @FunctionalInterface
    private interface Answer {
        String read(ResultSet row) throws Exception;
    }
}
