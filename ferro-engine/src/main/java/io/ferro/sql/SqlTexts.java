package io.ferro.sql;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The texts of statements that were written: programs send the same few again and again, and whoever gets the same text object need not
 * look at its characters. Thread-safe.
 */
final class SqlTexts {

    /** A power of two, more than most programs have statements for one model. */
    private static final int PLACES = 128;

    /** Longer texts are made anew each time, in characters. */
    private static final int LONGEST = 4_096;

    /** What most statements need, in characters. */
    private static final int USUAL = 512;

    /** Each at the place of its hash, where the last one wins. Threads that see each other's late, or not at all, make one more. */
    private final @Nullable String[] known = new @Nullable String[PLACES];

    /** An empty one that nobody writes into, null while somebody does. */
    private final AtomicReference<@Nullable StringBuilder> spare = new AtomicReference<>();

    /** {@return an empty text to write into} */
    StringBuilder begin() {
        StringBuilder free = spare.getAndSet(null);
        return free == null ? new StringBuilder(USUAL) : free;
    }

    /**
     * {@return the text that was written}
     *
     * @param written what {@link #begin} gave, which is not touched any more
     */
    String end(StringBuilder written) {
        if (written.length() > LONGEST) {
            return written.toString();
        }
        String text = same(written);
        written.setLength(0);
        spare.set(written);
        return text;
    }

    private String same(StringBuilder written) {
        int place = hash(written) & (PLACES - 1);
        String there = known[place];
        if (there != null && there.contentEquals(written)) {
            return there;
        }
        String text = written.toString();
        known[place] = text;
        return text;
    }

    private static int hash(StringBuilder text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash ^ (hash >>> 16);
    }
}
