package io.ferro.tck.evolution;

import java.util.List;

/** The primary key of a generated model. */
enum KeyPlan {
    GENERATED_LONG("@Id", Kind.LONG, "id"),
    GENERATED_INT("@Id", Kind.INT, "number"),
    ASSIGNED_LONG("@Id(assigned = true)", Kind.LONG, "id"),
    UUID_KEY("@Id", Kind.UUID_VALUE, "token"),
    TEXT_KEY("@Id", Kind.TEXT, "code"),
    PAIR("@Id", Kind.TEXT, "code", "part");

    private final String annotation;
    private final Kind kind;
    private final List<String> names;

    KeyPlan(String annotation, Kind kind, String... names) {
        this.annotation = annotation;
        this.kind = kind;
        this.names = List.of(names);
    }

    String annotation() {
        return annotation;
    }

    /** {@return the kind of its first column; a second one holds an int} */
    Kind kind(int position) {
        return position == 0 ? kind : Kind.INT;
    }

    /** {@return its columns, called as its fields are} */
    List<String> names() {
        return names;
    }

    boolean isGenerated() {
        return this == GENERATED_LONG || this == GENERATED_INT;
    }

    /** {@return whether a reference can lead to it} */
    boolean isSingle() {
        return this != PAIR;
    }
}
