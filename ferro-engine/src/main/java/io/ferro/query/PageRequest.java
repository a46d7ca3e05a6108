package io.ferro.query;

import io.ferro.error.PageErrors;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which rows {@link Query#page} hands out. Immutable and thread-safe.
 *
 * <p>A page that goes on behind a row ({@link #first} and {@link #after}) costs the same however far it is, and no row that stays where
 * it is in the order is left out or seen twice, whatever is inserted and deleted meanwhile. A page by its number ({@link #number}) can be
 * jumped to and knows the total, and costs more the further it is.
 */
public final class PageRequest {

    private static final int NO_NUMBER = 0;

    private final int size;
    private final int number;
    private final @Nullable String cursor;

    private PageRequest(int size, int number, @Nullable String cursor) {
        if (size < 1) {
            throw PageErrors.tooSmall("size", size);
        }
        this.size = size;
        this.number = number;
        this.cursor = cursor;
    }

    /**
     * {@return the request for the first page, from which {@link Page#next()} leads on row by row}
     *
     * @param size how many rows, one or more
     */
    public static PageRequest first(int size) {
        return new PageRequest(size, NO_NUMBER, null);
    }

    /**
     * {@return the request for the rows behind a place}
     *
     * @param cursor what {@link #cursor()} of a {@linkplain Page#next() next} page said, of a query in the same order. It may come from
     *     outside: {@link Query#page} throws {@link io.ferro.InvalidCursorException} for anything else.
     * @param size how many rows, one or more
     */
    public static PageRequest after(String cursor, int size) {
        return new PageRequest(size, NO_NUMBER, cursor);
    }

    /**
     * {@return the request for a page by its number}
     *
     * @param number the number of the page, from 1
     * @param size how many rows a page has, one or more
     */
    public static PageRequest number(int number, int size) {
        if (number < 1) {
            throw PageErrors.tooSmall("number", number);
        }
        return new PageRequest(size, number, null);
    }

    /** {@return how many rows there are at most} */
    public int size() {
        return size;
    }

    /** {@return the number of the page, from 1; empty for a page that goes on behind a row} */
    public OptionalInt number() {
        return number == NO_NUMBER ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * {@return the place behind which the page begins, as a text that can be put into a URL as it is; empty for a first page and one by its
     * number} It holds the values that the row has in the columns of the order, readable by whoever wants to, so order by nothing that is
     * a secret.
     */
    public Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageRequest that
                && size == that.size
                && number == that.number
                && Objects.equals(cursor, that.cursor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(size, number, cursor);
    }

    @Override
    public String toString() {
        String which = number != NO_NUMBER ? "number " + number : cursor == null ? "first" : "behind a cursor";
        return "PageRequest[" + which + ", " + size + " rows]";
    }
}
