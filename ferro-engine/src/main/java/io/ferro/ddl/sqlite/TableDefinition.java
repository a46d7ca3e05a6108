package io.ferro.ddl.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statement that created a table, cut into its parts: whatever a migration does not touch stays as somebody wrote it.
 *
 * @param columns the columns
 * @param constraints the constraints of the table
 * @param options what stands behind the parentheses, such as {@code without rowid}
 */
record TableDefinition(List<ColumnDefinition> columns, List<Clause> constraints, String options) {

    private static final Set<String> CONSTRAINTS = Set.of("constraint", "primary", "unique", "check", "foreign");

    TableDefinition {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
    }

    static TableDefinition of(String sql) {
        TokenRun statement = new TokenRun(sql, Tokens.of(sql));
        List<ColumnDefinition> columns = new ArrayList<>();
        List<Clause> constraints = new ArrayList<>();
        for (TokenRun part : statement.inner().parts()) {
            if (CONSTRAINTS.stream().anyMatch(word -> part.is(0, word))) {
                constraints(part).forEach(constraints::add);
            } else {
                columns.add(ColumnDefinition.of(part));
            }
        }
        int end = statement.closing(Math.max(0, statement.find("(")));
        return new TableDefinition(columns, constraints, statement.from(end + 1).text());
    }

    /** SQLite does not insist on commas between constraints. */
    private static Stream<Clause> constraints(TokenRun part) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < part.tokens().size(); i = part.is(i, "(") ? part.closing(i) + 1 : i + 1) {
            int place = i;
            if (CONSTRAINTS.stream().anyMatch(word -> part.is(place, word)) && !part.is(i - 2, "constraint")) {
                starts.add(i);
            }
        }
        starts.add(part.tokens().size());
        return Stream.iterate(0, n -> n + 1 < starts.size(), n -> n + 1)
                .map(n -> Clause.of(part.sub(starts.get(n), starts.get(n + 1))));
    }

    Optional<ColumnDefinition> column(String name) {
        return columns.stream()
                .filter(column -> column.name().name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** {@return the clauses of a kind, those of columns too} */
    Stream<Clause> clauses(String kind) {
        Stream<Clause> ofColumns = columns.stream().flatMap(column -> column.clauses().stream());
        return Stream.concat(ofColumns, constraints.stream())
                .filter(clause -> clause.kind().equals(kind));
    }

    boolean hasOption(String words) {
        return Tokens.canonical(options).contains(words);
    }

    TableDefinition withColumn(String definition) {
        List<ColumnDefinition> more = new ArrayList<>(columns);
        more.add(ColumnDefinition.of(new TokenRun(definition, Tokens.of(definition))));
        return new TableDefinition(more, constraints, options);
    }

    TableDefinition withoutColumn(String name) {
        return new TableDefinition(
                columns.stream()
                        .filter(column -> !column.name().name().equalsIgnoreCase(name))
                        .toList(),
                constraints,
                options);
    }

    TableDefinition change(String name, UnaryOperator<ColumnDefinition> change) {
        return new TableDefinition(
                columns.stream()
                        .map(column -> column.name().name().equalsIgnoreCase(name) ? change.apply(column) : column)
                        .toList(),
                constraints,
                options);
    }

    TableDefinition withConstraint(String definition) {
        List<Clause> more = new ArrayList<>(constraints);
        more.add(Clause.of(new TokenRun(definition, Tokens.of(definition))));
        return new TableDefinition(columns, more, options);
    }

    /** {@return the same without what has this name, on the table or on one of its columns} */
    TableDefinition withoutConstraint(String name) {
        return new TableDefinition(
                columns.stream()
                        .map(column ->
                                new ColumnDefinition(column.name(), column.type(), without(column.clauses(), name)))
                        .toList(),
                without(constraints, name),
                options);
    }

    private static List<Clause> without(List<Clause> clauses, String name) {
        return clauses.stream().filter(clause -> !name.equals(clause.name())).toList();
    }

    /** {@return the statement that creates such a table} */
    String create(String quotedName) {
        return "create table " + quotedName + " (\n    "
                + Stream.concat(
                                columns.stream().map(ColumnDefinition::text),
                                constraints.stream()
                                        .map(constraint -> constraint.run().text()))
                        .collect(Collectors.joining(",\n    "))
                + "\n)" + (options.isEmpty() ? "" : " " + options);
    }
}
