package io.ferro.tck.existing;

import java.util.ArrayList;
import java.util.List;

/** SchemaCrawler's test database of books, as its jar has it, without users and rights, which belong to the whole server. */
final class BooksScript {

    private BooksScript() {}

    static List<String> postgres() {
        return statements("/postgresql.scripts.txt");
    }

    static List<String> sqlite() {
        return statements("/sqlite.scripts.txt");
    }

    /** Each line of the list names a file and what parts the statements in it; a line with {@code #} is left out. */
    private static List<String> statements(String list) {
        List<String> statements = new ArrayList<>();
        for (String line : Script.text(list).lines().toList()) {
            String file = line.substring(line.indexOf(',') + 1);
            if (!line.startsWith("#") && !file.contains("_users_") && !file.contains("_grants_")) {
                statements.addAll(statements(line.charAt(0), Script.text(file)));
            }
        }
        return statements;
    }

    /** No text or body of a function in these files has the sign that parts the statements, but one row has a semicolon. */
    private static List<String> statements(char end, String text) {
        List<String> statements = new ArrayList<>();
        int first = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith("--", i) && !quoted) {
                i = text.indexOf('\n', i);
            } else if (c == '\'') {
                quoted = !quoted;
            } else if (c == end && !quoted) {
                statements.add(text.substring(first, i));
                first = i + 1;
            }
        }
        statements.add(text.substring(first));
        return statements.stream()
                .map(statement -> statement.replaceAll("(?m)^--.*$", "").strip())
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
