package io.ferro.ddl.postgres;

import io.ferro.ddl.Change.AddConstant;
import io.ferro.ddl.Change.CreateEnum;
import io.ferro.dialect.Dialect;
import java.util.stream.Collectors;

/** The statements about enum types. */
final class EnumStatements {

    private final Dialect dialect;

    EnumStatements(Dialect dialect) {
        this.dialect = dialect;
    }

    String create(CreateEnum change) {
        return "create type " + dialect.table(null, change.type().name()) + " as enum ("
                + change.type().constants().stream()
                        .map(constant -> "'" + constant + "'")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** Servers from version 12 on do this in a transaction, but for using the constant in the same one. */
    String add(AddConstant change) {
        return "alter type " + dialect.table(null, change.type()) + " add value '" + change.constant() + "'"
                + change.place();
    }
}
