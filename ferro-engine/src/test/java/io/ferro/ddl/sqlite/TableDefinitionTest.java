package io.ferro.ddl.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableDefinitionTest {

    private static final TableDefinition TABLE = TableDefinition.of("""
            CREATE TABLE "a, (b" ( -- not (this, one
              id INTEGER PRIMARY KEY AUTOINCREMENT, [my name] varchar(10, 2) NOT NULL DEFAULT 'x, y)' COLLATE nocase,
              `ref` int CONSTRAINT fk REFERENCES t(x) ON DELETE SET NULL ON UPDATE SET DEFAULT NOT DEFERRABLE,
              untyped, g int GENERATED ALWAYS AS (id + 1) STORED CHECK (g not null or g is null),
              CONSTRAINT both UNIQUE ("my name", ref) CHECK (id > 0), FOREIGN KEY (ref) REFERENCES t
            ) WITHOUT ROWID, STRICT""");

    @Test
    void isCutIntoItsParts() {
        assertThat(TABLE.columns())
                .extracting(column -> column.name().name())
                .containsExactly("id", "my name", "ref", "untyped", "g");
        assertThat(TABLE.columns())
                .extracting(ColumnDefinition::type)
                .containsExactly("INTEGER", "varchar(10, 2)", "int", "", "int");
        assertThat(TABLE.columns().get(1).clauses())
                .extracting(Clause::kind)
                .containsExactly("not", "default", "collate");
        assertThat(TABLE.columns().get(2).clauses()).extracting(Clause::kind).containsExactly("references");
        assertThat(TABLE.columns().get(2).clauses().get(0).name()).isEqualTo("fk");
        assertThat(TABLE.columns().get(4).clauses()).extracting(Clause::kind).containsExactly("generated", "check");
        assertThat(TABLE.constraints()).extracting(Clause::kind).containsExactly("unique", "check", "foreign");
        assertThat(TABLE.constraints()).extracting(Clause::name).containsExactly("both", null, null);
        assertThat(TABLE.hasOption("without rowid")).isTrue();
    }

    @Test
    void changesNothingBesideWhatIsChanged() {
        TableDefinition changed = TABLE.withoutConstraint("both")
                .change("MY NAME", column -> column.withType("text").with("default", "default 'z'"))
                .withColumn("\"new\" integer default 1")
                .withConstraint("constraint \"c\" check (\"new\" > 0)");
        assertThat(changed.create("\"b\"")).isEqualTo("""
                        create table "b" (
                            id INTEGER PRIMARY KEY AUTOINCREMENT,
                            [my name] text NOT NULL COLLATE nocase default 'z',
                            `ref` int CONSTRAINT fk REFERENCES t(x) ON DELETE SET NULL ON UPDATE SET DEFAULT NOT DEFERRABLE,
                            untyped,
                            g int GENERATED ALWAYS AS (id + 1) STORED CHECK (g not null or g is null),
                            "new" integer default 1,
                            CHECK (id > 0),
                            FOREIGN KEY (ref) REFERENCES t,
                            constraint "c" check ("new" > 0)
                        ) WITHOUT ROWID, STRICT""");
    }
}
