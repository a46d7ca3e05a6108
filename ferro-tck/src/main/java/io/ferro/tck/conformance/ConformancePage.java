package io.ferro.tck.conformance;

import io.ferro.tck.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conformance page as Markdown. The same results give the same page, byte by byte. */
final class ConformancePage {

    private static final String INTRODUCTION = """
            # Conformance

            What Ferro promises, and what the tests of this version proved. The build writes this page and fails when it is not
            what the tests produced, so nobody edits it.

            A promise is `proved` on a database when a test that carries its id passed there and no such test did anything else;
            until then it is `open`. It is `n/a` where it has nothing to do with that database. A promise that needs no database
            has its state in the column of SQLite and `n/a` in the other.

            | where | proved | open | promises |
            |---|---|---|---|
            """;

    private static final Pattern ROW = Pattern.compile("\\| ([A-Z]+-\\d+) \\| .* \\| ([^|]+) \\| ([^|]+) \\|");

    private ConformancePage() {}

    static String render(RowList list, Verdicts verdicts, Map<String, List<Result>> runtimes) {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Tally tally : Tally.of(list, verdicts)) {
            line(
                    page,
                    tally.label(),
                    Integer.toString(tally.proved()),
                    Integer.toString(tally.open().size()),
                    Integer.toString(tally.rows()));
        }
        for (RowGroup group : list.groups()) {
            page.append("\n## ").append(group.title()).append("\n\n");
            line(page, "id", "promise", Database.SQLITE.label(), Database.POSTGRESQL.label());
            page.append("|---|---|---|---|\n");
            for (Row row : group.rows()) {
                line(
                        page,
                        row.id(),
                        row.promise().replace("|", "\\|"),
                        verdicts.of(row, Database.SQLITE).label(),
                        verdicts.of(row, Database.POSTGRESQL).label());
            }
        }
        return page + RuntimeTable.render(list, runtimes);
    }

    static void line(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** What a reader of two pages would call the difference; nothing if they are the same but for their line ends. */
    static List<String> changes(String before, String after) {
        List<String> changes = new ArrayList<>();
        Map<String, Matcher> rowsBefore = rows(before);
        rows(after).forEach((id, row) -> {
            Matcher old = rowsBefore.remove(id);
            if (old == null) {
                changes.add(id + ": new");
            } else {
                change(changes, id, Database.SQLITE, old.group(2), row.group(2));
                change(changes, id, Database.POSTGRESQL, old.group(3), row.group(3));
            }
        });
        rowsBefore.keySet().forEach(id -> changes.add(id + ": gone"));
        if (changes.isEmpty() && !before.lines().toList().equals(after.lines().toList())) {
            changes.add("the text of the page");
        }
        return changes;
    }

    private static void change(List<String> changes, String id, Database column, String before, String after) {
        if (!before.equals(after)) {
            changes.add(id + " on " + column.label() + ": " + before + " -> " + after);
        }
    }

    private static Map<String, Matcher> rows(String page) {
        Map<String, Matcher> rows = new LinkedHashMap<>();
        page.lines()
                .takeWhile(line -> !line.equals(RuntimeTable.TITLE))
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .forEach(row -> rows.put(row.group(1), row));
        return rows;
    }
}
