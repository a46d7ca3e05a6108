package io.ferro.raw;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Tells the session effect of a statement by its words. */
final class SessionEffects {

    private static final Set<String> POSTGRES_CERTAIN =
            Set.of("reset", "discard", "listen", "unlisten", "load", "deallocate", "execute");

    private static final Set<String> SET_OF_TRANSACTION = Set.of("local", "transaction", "constraints");

    private static final Set<String> TEMPORARY = Set.of("temp", "temporary");

    private static final Set<String> SESSION_LOCKS = Set.of(
            "pg_advisory_lock",
            "pg_advisory_lock_shared",
            "pg_try_advisory_lock",
            "pg_try_advisory_lock_shared",
            "pg_advisory_unlock",
            "pg_advisory_unlock_shared",
            "pg_advisory_unlock_all");

    private static final Set<String> BEFORE_TEMPORARY = Set.of("or", "replace", "local", "global");

    private SessionEffects() {}

    static SessionEffect onPostgres(List<String> words) {
        String first = word(words, 0);
        String second = word(words, 1);
        boolean certain = POSTGRES_CERTAIN.contains(first)
                || (first.equals("set") && !SET_OF_TRANSACTION.contains(second))
                || (first.equals("prepare") && !second.equals("transaction"))
                || (first.equals("declare") && words.contains("hold"))
                || (first.equals("update")
                        && words.subList(1, Math.min(words.size(), 3)).contains("pg_settings"))
                || (makesTemporary(words) && !endsWithTransaction(words))
                || words.contains("pg_temp")
                || words.stream().anyMatch(SESSION_LOCKS::contains)
                || setsConfig(words);
        if (certain) {
            return SessionEffect.CERTAIN;
        }
        return Set.of("do", "call", "savepoint").contains(first) ? SessionEffect.POSSIBLE : SessionEffect.NONE;
    }

    static SessionEffect onSqlite(List<String> words) {
        return switch (word(words, 0)) {
            case "pragma", "attach", "detach" -> SessionEffect.CERTAIN;
            case "savepoint" -> SessionEffect.POSSIBLE;
            case "create" ->
                words.stream().anyMatch(TEMPORARY::contains) // A schema of that name is temporary too.
                        ? SessionEffect.CERTAIN
                        : SessionEffect.NONE;
            default -> SessionEffect.NONE;
        };
    }

    /** {@code create [or replace] [local] temp table} and {@code select … into temp table}. */
    private static boolean makesTemporary(List<String> words) {
        if (word(words, 0).equals("create")) {
            return isTemporary(words, 1);
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals("into")
                    && !Set.of("insert", "merge").contains(words.get(i - 1))
                    && isTemporary(words, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTemporary(List<String> words, int from) {
        int at = from;
        while (BEFORE_TEMPORARY.contains(word(words, at))) {
            at++;
        }
        return TEMPORARY.contains(word(words, at));
    }

    private static boolean endsWithTransaction(List<String> words) {
        return Collections.indexOfSubList(words, List.of("on", "commit", "drop")) >= 0;
    }

    /** Its last argument says whether it holds for the transaction only; arguments that are no words are no literal true. */
    private static boolean setsConfig(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("set_config") && !word(words, i + 1).equals("true")) {
                return true;
            }
        }
        return false;
    }

    private static String word(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "";
    }
}
