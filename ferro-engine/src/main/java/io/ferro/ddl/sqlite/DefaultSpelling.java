package io.ferro.ddl.sqlite;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spells the defaults of columns. SQLite keeps them as they were written, and wants parentheses around what is no literal. */
final class DefaultSpelling {

    private static final Set<String> LITERALS =
            Set.of("null", "true", "false", "current_timestamp", "current_date", "current_time");

    private DefaultSpelling() {}

    /** {@return a default with one spelling for what is the same, null for none} */
    static @Nullable String of(@Nullable String written) {
        if (written == null) {
            return null;
        }
        TokenRun run = new TokenRun(written, Tokens.of(written));
        while (run.is(0, "(") && run.closing(0) == run.tokens().size() - 1) {
            run = run.sub(1, run.tokens().size() - 1);
        }
        String canonical = run.canonical();
        if (canonical.equals("null")) {
            return null;
        }
        return isLiteral(run.tokens()) ? canonical.replace(" ", "") : "(" + canonical + ")";
    }

    /** {@return whether a column with this default can be added to a table that has rows, in place} */
    static boolean isConstant(String spelt) {
        return !spelt.startsWith("(") && !spelt.startsWith("current_");
    }

    private static boolean isLiteral(List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        boolean signed =
                tokens.size() == 2 && (tokens.get(0).is("-") || tokens.get(0).is("+"));
        boolean value = last.isString()
                || LITERALS.contains(last.canonical())
                || Character.isDigit(last.text().charAt(0));
        return value && (tokens.size() == 1 || signed);
    }
}
