package io.ferro.raw;

import java.util.List;
import java.util.Set;

/** Tells the session effect of a statement by its words. */
final class SessionEffects {

    private static final Set<String> POSTGRES_CERTAIN =
            Set.of("reset", "discard", "listen", "unlisten", "load", "deallocate", "execute");

    private static final Set<String> SET_OF_TRANSACTION = Set.of("local", "transaction", "constraints");

    private static final Set<String> TEMPORARY = Set.of("temp", "temporary");

    private static final Set<String> SESSION_LOCKS = Set.of(
            "pg_advisory_lock", "pg_advisory_lock_shared", "pg_try_advisory_lock", "pg_try_advisory_lock_shared");

    private SessionEffects() {}

    static SessionEffect onPostgres(List<String> words) {
        String first = word(words, 0);
        String second = word(words, 1);
        boolean certain = POSTGRES_CERTAIN.contains(first)
                || (first.equals("set") && !SET_OF_TRANSACTION.contains(second))
                || (first.equals("prepare") && !second.equals("transaction"))
                || (first.equals("declare") && words.contains("hold"))
                || makesTemporary(words)
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
            default -> makesTemporary(words) ? SessionEffect.CERTAIN : SessionEffect.NONE;
        };
    }

    /** {@code create [or replace] [local] temp table} and {@code select … into temp table}. */
    private static boolean makesTemporary(List<String> words) {
        int from = word(words, 0).equals("create") ? 0 : words.indexOf("into");
        return from >= 0
                && words.subList(from, Math.min(words.size(), from + 5)).stream()
                        .anyMatch(TEMPORARY::contains)
                && !word(words, 0).equals("insert");
    }

    /** Its last argument says whether it holds for the transaction only; arguments that are no words are no literal true. */
    private static boolean setsConfig(List<String> words) {
        int call = words.indexOf("set_config");
        return call >= 0 && !word(words, call + 1).equals("true");
    }

    private static String word(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "";
    }
}
