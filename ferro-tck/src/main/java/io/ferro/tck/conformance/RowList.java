package io.ferro.tck.conformance;

import io.ferro.tck.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every promise of Ferro, as the resource {@code assertions.tsv} has them: a line {@code # title} begins a group, any other
 * line is an id, where it is proved ({@code both}, {@code sqlite}, {@code postgresql} or {@code none}) and the promise,
 * with tabulators between. Immutable.
 */
final class RowList {

    private static final String RESOURCE = "assertions.tsv";

    private static final int COLUMNS = 3;

    private final List<RowGroup> groups;
    private final Map<String, Row> byId;

    private RowList(List<RowGroup> groups, Map<String, Row> byId) {
        this.groups = groups;
        this.byId = byId;
    }

    static RowList shipped() {
        try (InputStream in = RowList.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing in the jar of ferro-tck");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RowList parse(List<String> lines) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        Map<String, Row> byId = new LinkedHashMap<>();
        List<Row> rows = List.of();
        for (String line : lines) {
            if (line.startsWith("# ")) {
                rows = groups.computeIfAbsent(line.substring(2), title -> new ArrayList<>());
                continue;
            }
            Row row = row(line);
            if (groups.isEmpty()) {
                throw new IllegalArgumentException(RESOURCE + " has " + row.id() + " before the first group");
            }
            if (byId.put(row.id(), row) != null) {
                throw new IllegalArgumentException(RESOURCE + " has " + row.id() + " twice");
            }
            rows.add(row);
        }
        return new RowList(
                groups.entrySet().stream()
                        .map(group -> new RowGroup(group.getKey(), List.copyOf(group.getValue())))
                        .toList(),
                byId);
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(RESOURCE + " has the line \"" + line + "\", which is no row");
        }
        return new Row(cells[0], cells[2], databases(cells[1]));
    }

    private static Set<Database> databases(String where) {
        return switch (where) {
            case "both" -> EnumSet.allOf(Database.class);
            case "sqlite" -> EnumSet.of(Database.SQLITE);
            case "postgresql" -> EnumSet.of(Database.POSTGRESQL);
            case "none" -> EnumSet.noneOf(Database.class);
            default -> throw new IllegalArgumentException(RESOURCE + " has the place \"" + where + "\"");
        };
    }

    List<RowGroup> groups() {
        return groups;
    }

    List<Row> rows() {
        return List.copyOf(byId.values());
    }

    Optional<Row> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
