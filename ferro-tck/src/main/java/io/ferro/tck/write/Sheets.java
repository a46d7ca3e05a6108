package io.ferro.tck.write;

import io.ferro.model.Column;
import io.ferro.model.Embedded;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Models of every shape, with every kind of key, that hold a text. */
@SuppressWarnings("NullAway.Init")
final class Sheets {

    private Sheets() {}

    /**
     * What all of them can do.
     *
     * @param <M> the model
     */
    interface Sheet<M> {

        /** {@return the key of one that was created} */
        Object key();

        String text();

        /** {@return the same instance of a class, a copy of a record} */
        M with(String text);
    }

    /** Where a text stands. */
    record Place(int page, @Nullable String margin) {}

    /** The database makes the key, a default and, by whatever means, the stamp. */
    @Model(table = "write_paper")
    static class Paper implements Sheet<Paper> {
        @Id
        Long id;

        @Version
        int version;

        String text;

        @Column(defaultValue = "'A4'")
        @Nullable
        String format;

        @Column(readOnly = true)
        @Nullable
        String stamp;

        @Embedded
        Place place = new Place(1, null);

        Paper() {}

        Paper(String text) {
            this.text = text;
        }

        @Override
        public Object key() {
            return id;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public Paper with(String other) {
            text = other;
            return this;
        }
    }

    /** The same as a record. */
    @Model(table = "write_paper_record")
    record PaperRecord(
            @Id @Nullable Long id,
            @Version @Nullable Long version,
            String text,

            @Column(defaultValue = "'A4'") @Nullable String format,

            @Column(readOnly = true) @Nullable String stamp,
            @Embedded Place place)
            implements Sheet<PaperRecord> {

        PaperRecord(String text) {
            this(null, null, text, null, null, new Place(1, "left"));
        }

        @Override
        public Object key() {
            return Objects.requireNonNull(id);
        }

        @Override
        public PaperRecord with(String other) {
            return new PaperRecord(id, version, other, format, stamp, place);
        }
    }

    /** Ferro makes the key. */
    @Model(table = "write_card")
    static class Card implements Sheet<Card> {
        @Id
        UUID id;

        String text;

        @Column(defaultValue = "7")
        @Nullable
        Integer rank;

        Card() {}

        Card(String text) {
            this.text = text;
        }

        @Override
        public Object key() {
            return id;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public Card with(String other) {
            text = other;
            return this;
        }
    }

    /** The same as a record. */
    @Model(table = "write_card_record")
    record CardRecord(
            @Id @Nullable UUID id,
            String text,

            @Column(defaultValue = "7") @Nullable Integer rank) implements Sheet<CardRecord> {

        CardRecord(String text) {
            this(null, text, null);
        }

        @Override
        public Object key() {
            return Objects.requireNonNull(id);
        }

        @Override
        public CardRecord with(String other) {
            return new CardRecord(id, other, rank);
        }
    }

    /** A key that means something. */
    @Model(table = "write_sign")
    record Sign(
            @Id String name,
            String text,

            @Column(defaultValue = "'red'") @Nullable String colour,

            @Version short version)
            implements Sheet<Sign> {

        Sign(String name, String text) {
            this(name, text, null, (short) 0);
        }

        @Override
        public Object key() {
            return name;
        }

        @Override
        public Sign with(String other) {
            return new Sign(name, other, colour, version);
        }
    }

    /** A key of two fields. */
    @Model(table = "write_cell")
    static class Cell implements Sheet<Cell> {
        @Id
        int line;

        String text;

        @Id
        String column;

        @Column(defaultValue = "false")
        @Nullable
        Boolean merged;

        Cell() {}

        Cell(int line, String column, String text) {
            this.line = line;
            this.column = column;
            this.text = text;
        }

        @Override
        public Object key() {
            return new Sheets_Cell_.Key(line, column);
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public Cell with(String other) {
            text = other;
            return this;
        }
    }

    /** The same as a record. */
    @Model(table = "write_cell_record")
    record CellRecord(
            @Id int line,
            String text,
            @Id String column,
            @Version long version) implements Sheet<CellRecord> {

        @Override
        public Object key() {
            return new Sheets_CellRecord_.Key(line, column);
        }

        @Override
        public CellRecord with(String other) {
            return new CellRecord(line, other, column, version);
        }
    }
}
