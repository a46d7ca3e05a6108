package io.ferro.docs.sql;

import io.ferro.tck.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page about SQL. */
final class SqlPage {

    private static final String BEGINNING = """
            # SQL

            What is sent for which query. A test runs each of these examples on both databases and compares this page with what the drivers
            sent, so it is always true. What drivers add is left out: the beginnings and ends of transactions, and the key of the last row, which
            SQLite's asks for after an insert.

            Values are always bound and never part of the text, and queries of the same shape have the same text, whatever the values and
            however many: so the database, its driver and whatever stands between them can keep what they have prepared. PostgreSQL's driver
            numbers the parameters.

            The tables:

            | table | columns |
            |---|---|
            | `song` | `id`, `title` (unique), `seconds`, `price` (`BigDecimal`), `note` (takes NULL), `band_id` (takes NULL) |
            | `band` | `id`, `name` |
            | `genre` | `name` (its key) |
            | `song_genres` | `song_id`, `genre_name` |
            """;

    private SqlPage() {}

    static String of(Map<Database, Map<String, List<Sent>>> sent) {
        return BEGINNING
                + Section.ALL.stream().map(section -> section(section, sent)).collect(Collectors.joining());
    }

    private static String section(Section section, Map<Database, Map<String, List<Sent>>> sent) {
        return "\n## " + section.title() + "\n\n" + section.about() + "\n"
                + section.examples().stream()
                        .map(example -> example(
                                example,
                                sent.get(Database.POSTGRESQL).get(example.id()).get(0),
                                sent.get(Database.SQLITE).get(example.id()).get(0)))
                        .collect(Collectors.joining());
    }

    private static String example(Example example, Sent postgres, Sent sqlite) {
        List<String> sql = new ArrayList<>();
        sql.add("-- " + Database.POSTGRESQL.label());
        sql.addAll(postgres.statements());
        sql.add("-- " + Database.SQLITE.label());
        sql.addAll(sqlite.statements());
        return "\n### " + example.about() + "\n\n```java\n" + example.code() + "\n```\n\n```sql\n"
                + String.join("\n", sql) + "\n```\n";
    }
}
