package io.ferro.docs.sql;

import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.process.Fork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one run of an example sent.
 *
 * @param statements its statements in order, without those of the drivers
 * @param values the values that it was given
 */
record Sent(List<String> statements, List<String> values) {

    /** SQLite's driver logs what it prepares, PostgreSQL's what it has the server parse. */
    private static final Pattern STATEMENT =
            Pattern.compile("\\[SQLite EXEC\\] (.*)|FE=> Parse\\(stmt=[^,]*,query=\"(.*)\",oids=.*");

    /** Transactions, and the key that SQLite's driver reads after an insert that returns none. */
    private static final Pattern LEFT_OUT = Pattern.compile("(?i)(begin|commit|rollback|select last_insert_rowid).*");

    /** {@return what each example sent in each run, by its id} */
    static Map<String, List<Sent>> to(Database database, Path directory) throws Exception {
        try (TestDatabase fresh = database.fresh();
                Fork fork = Fork.start(directory, Sender.OPTIONS, Sender.class, parsedAlways(database, fresh.url()))) {
            return in(fork.result());
        }
    }

    /** PostgreSQL's driver has a statement that is used often parsed once. */
    private static String parsedAlways(Database database, String url) {
        return database == Database.SQLITE ? url : url + (url.contains("?") ? "&" : "?") + "prepareThreshold=0";
    }

    private static Map<String, List<Sent>> in(String output) {
        Map<String, List<Sent>> sent = new TreeMap<>();
        Sent current = new Sent(new ArrayList<>(), new ArrayList<>());
        for (String line : output.lines().toList()) {
            if (line.startsWith(Sender.HEADING)) {
                current = new Sent(new ArrayList<>(), new ArrayList<>());
                sent.computeIfAbsent(line.substring(Sender.HEADING.length()), id -> new ArrayList<>())
                        .add(current);
            } else if (line.startsWith(Sender.END)) {
                current = new Sent(new ArrayList<>(), new ArrayList<>());
            } else {
                current.add(line);
            }
        }
        return sent;
    }

    private void add(String line) {
        Matcher statement = STATEMENT.matcher(line);
        if (line.startsWith(Sender.VALUE)) {
            values.add(line.substring(Sender.VALUE.length()));
        } else if (line.startsWith(Sender.REFUSED)) {
            statements.add("-- " + line.substring(Sender.REFUSED.length()));
        } else if (statement.find()) {
            String sql = statement.group(1) == null ? statement.group(2) : statement.group(1);
            if (!LEFT_OUT.matcher(sql).matches()) {
                statements.add(sql);
            }
        }
    }
}
