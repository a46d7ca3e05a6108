package io.ferro.ddl;

import io.ferro.model.OnDelete;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables for tests. */
final class Tables {

    static final TableName BOOK = new TableName(null, "book");

    private Tables() {}

    static Column column(String name, String type) {
        return new Column(name, type, true, null, false);
    }

    static Column withDefault(String name, @Nullable String value) {
        return new Column(name, "text", true, value, false);
    }

    static Table of(Column... columns) {
        return new Table(BOOK, Table.Kind.TABLE, List.of(columns), null, List.of(), List.of(), List.of(), List.of());
    }

    static Table keyed(@Nullable PrimaryKey key) {
        return new Table(BOOK, Table.Kind.TABLE, List.of(), key, List.of(), List.of(), List.of(), List.of());
    }

    static Table unique(UniqueKey... uniques) {
        return new Table(BOOK, Table.Kind.TABLE, List.of(), null, List.of(uniques), List.of(), List.of(), List.of());
    }

    static Table indexed(Index... indexes) {
        return new Table(BOOK, Table.Kind.TABLE, List.of(), null, List.of(), List.of(indexes), List.of(), List.of());
    }

    static Table referring(Reference... references) {
        return new Table(BOOK, Table.Kind.TABLE, List.of(), null, List.of(), List.of(), List.of(references), List.of());
    }

    static Table checked(Check... checks) {
        return new Table(BOOK, Table.Kind.TABLE, List.of(), null, List.of(), List.of(), List.of(), List.of(checks));
    }

    static Reference reference(String name, OnDelete onDelete) {
        return new Reference(name, List.of("author_id"), new TableName(null, "author"), List.of("id"), onDelete);
    }
}
