package io.ferro.query;

import io.ferro.spi.Projection;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What columns can be selected from: a query for rows, or one for groups of them. Selecting asks the database and answers with a list
 * that nobody else holds, whose objects are no part of the session: they enter no identity map.
 *
 * <p>Every method throws {@link io.ferro.ConfigurationException} if what is selected does not fit the query, or if a column that is NULL
 * is given to a parameter that takes none.
 *
 * @param <M> the model
 */
public abstract sealed class Selectable<M> permits Query, Grouped {

    Selectable() {}

    abstract <R extends @Nullable Object> List<R> selected(List<Selection<M, ?>> selections, Projection.Maker<R> maker);

    @SafeVarargs
    @SuppressWarnings("varargs")
    private <R extends @Nullable Object> List<R> selected(Projection.Maker<R> maker, Selection<M, ?>... selections) {
        return selected(Arrays.asList(selections), maker);
    }

    /** The type of a selection is the type that its values are read with. */
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    private static <T extends @Nullable Object> T at(@Nullable Object[] values, int place) {
        return (T) values[place];
    }

    /**
     * {@return the values of one column, null for NULL}
     *
     * @param <A> the type of the column
     * @param column the column
     */
    public final <A> List<@Nullable A> select(Selection<M, A> column) {
        return selected(values -> at(values, 0), column);
    }

    /**
     * {@return what is made of each selected row of 1 column}
     *
     * @param <A> the type of the first column
     * @param <R> what is made of a row
     * @param constructor makes it
     * @param a the first column
     */
    public final <A, R> List<R> select(Constructor.Of1<? super A, R> constructor, Selection<M, A> a) {
        return selected(values -> constructor.make(at(values, 0)), a);
    }

    /**
     * {@return what is made of each selected row of 2 columns}
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <R> what is made of a row
     * @param constructor makes it
     * @param a the first column
     * @param b the second column
     */
    public final <A, B, R> List<R> select(
            Constructor.Of2<? super A, ? super B, R> constructor, Selection<M, A> a, Selection<M, B> b) {
        return selected(values -> constructor.make(at(values, 0), at(values, 1)), a, b);
    }

    /**
     * {@return what is made of each selected row of 3 columns}
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <R> what is made of a row
     * @param constructor makes it
     * @param a the first column
     * @param b the second column
     * @param c the third column
     */
    public final <A, B, C, R> List<R> select(
            Constructor.Of3<? super A, ? super B, ? super C, R> constructor,
            Selection<M, A> a,
            Selection<M, B> b,
            Selection<M, C> c) {
        return selected(values -> constructor.make(at(values, 0), at(values, 1), at(values, 2)), a, b, c);
    }

    /**
     * {@return what is made of each selected row of 4 columns}
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <R> what is made of a row
     * @param constructor makes it
     * @param a the first column
     * @param b the second column
     * @param c the third column
     * @param d the fourth column
     */
    public final <A, B, C, D, R> List<R> select(
            Constructor.Of4<? super A, ? super B, ? super C, ? super D, R> constructor,
            Selection<M, A> a,
            Selection<M, B> b,
            Selection<M, C> c,
            Selection<M, D> d) {
        return selected(
                values -> constructor.make(at(values, 0), at(values, 1), at(values, 2), at(values, 3)), a, b, c, d);
    }

    /**
     * {@return what is made of each selected row of 5 columns}
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <R> what is made of a row
     * @param constructor makes it
     * @param a the first column
     * @param b the second column
     * @param c the third column
     * @param d the fourth column
     * @param e the fifth column
     */
    public final <A, B, C, D, E, R> List<R> select(
            Constructor.Of5<? super A, ? super B, ? super C, ? super D, ? super E, R> constructor,
            Selection<M, A> a,
            Selection<M, B> b,
            Selection<M, C> c,
            Selection<M, D> d,
            Selection<M, E> e) {
        return selected(
                values -> constructor.make(at(values, 0), at(values, 1), at(values, 2), at(values, 3), at(values, 4)),
                a,
                b,
                c,
                d,
                e);
    }

    /**
     * {@return what is made of each selected row of 6 columns}
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <R> what is made of a row
     * @param constructor makes it
     * @param a the first column
     * @param b the second column
     * @param c the third column
     * @param d the fourth column
     * @param e the fifth column
     * @param f the sixth column
     */
    public final <A, B, C, D, E, F, R> List<R> select(
            Constructor.Of6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, R> constructor,
            Selection<M, A> a,
            Selection<M, B> b,
            Selection<M, C> c,
            Selection<M, D> d,
            Selection<M, E> e,
            Selection<M, F> f) {
        return selected(
                values -> constructor.make(
                        at(values, 0), at(values, 1), at(values, 2), at(values, 3), at(values, 4), at(values, 5)),
                a,
                b,
                c,
                d,
                e,
                f);
    }

    /**
     * {@return what is made of each selected row of 7 columns}
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <R> what is made of a row
     * @param constructor makes it
     * @param a the first column
     * @param b the second column
     * @param c the third column
     * @param d the fourth column
     * @param e the fifth column
     * @param f the sixth column
     * @param g the seventh column
     */
    public final <A, B, C, D, E, F, G, R> List<R> select(
            Constructor.Of7<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, R> constructor,
            Selection<M, A> a,
            Selection<M, B> b,
            Selection<M, C> c,
            Selection<M, D> d,
            Selection<M, E> e,
            Selection<M, F> f,
            Selection<M, G> g) {
        return selected(
                values -> constructor.make(
                        at(values, 0),
                        at(values, 1),
                        at(values, 2),
                        at(values, 3),
                        at(values, 4),
                        at(values, 5),
                        at(values, 6)),
                a,
                b,
                c,
                d,
                e,
                f,
                g);
    }

    /**
     * {@return what is made of each selected row of 8 columns}
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @param <R> what is made of a row
     * @param constructor makes it
     * @param a the first column
     * @param b the second column
     * @param c the third column
     * @param d the fourth column
     * @param e the fifth column
     * @param f the sixth column
     * @param g the seventh column
     * @param h the eighth column
     */
    public final <A, B, C, D, E, F, G, H, R> List<R> select(
            Constructor.Of8<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? super H, R>
                    constructor,
            Selection<M, A> a,
            Selection<M, B> b,
            Selection<M, C> c,
            Selection<M, D> d,
            Selection<M, E> e,
            Selection<M, F> f,
            Selection<M, G> g,
            Selection<M, H> h) {
        return selected(
                values -> constructor.make(
                        at(values, 0),
                        at(values, 1),
                        at(values, 2),
                        at(values, 3),
                        at(values, 4),
                        at(values, 5),
                        at(values, 6),
                        at(values, 7)),
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h);
    }

    /**
     * {@return what is made of each selected row of 9 columns}
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @param <I> the type of the ninth column
     * @param <R> what is made of a row
     * @param constructor makes it
     * @param a the first column
     * @param b the second column
     * @param c the third column
     * @param d the fourth column
     * @param e the fifth column
     * @param f the sixth column
     * @param g the seventh column
     * @param h the eighth column
     * @param i the ninth column
     */
    public final <A, B, C, D, E, F, G, H, I, R> List<R> select(
            Constructor.Of9<
                            ? super A,
                            ? super B,
                            ? super C,
                            ? super D,
                            ? super E,
                            ? super F,
                            ? super G,
                            ? super H,
                            ? super I,
                            R>
                    constructor,
            Selection<M, A> a,
            Selection<M, B> b,
            Selection<M, C> c,
            Selection<M, D> d,
            Selection<M, E> e,
            Selection<M, F> f,
            Selection<M, G> g,
            Selection<M, H> h,
            Selection<M, I> i) {
        return selected(
                values -> constructor.make(
                        at(values, 0),
                        at(values, 1),
                        at(values, 2),
                        at(values, 3),
                        at(values, 4),
                        at(values, 5),
                        at(values, 6),
                        at(values, 7),
                        at(values, 8)),
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h,
                i);
    }

    /**
     * {@return what is made of each selected row of 10 columns}
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @param <I> the type of the ninth column
     * @param <J> the type of the tenth column
     * @param <R> what is made of a row
     * @param constructor makes it
     * @param a the first column
     * @param b the second column
     * @param c the third column
     * @param d the fourth column
     * @param e the fifth column
     * @param f the sixth column
     * @param g the seventh column
     * @param h the eighth column
     * @param i the ninth column
     * @param j the tenth column
     */
    public final <A, B, C, D, E, F, G, H, I, J, R> List<R> select(
            Constructor.Of10<
                            ? super A,
                            ? super B,
                            ? super C,
                            ? super D,
                            ? super E,
                            ? super F,
                            ? super G,
                            ? super H,
                            ? super I,
                            ? super J,
                            R>
                    constructor,
            Selection<M, A> a,
            Selection<M, B> b,
            Selection<M, C> c,
            Selection<M, D> d,
            Selection<M, E> e,
            Selection<M, F> f,
            Selection<M, G> g,
            Selection<M, H> h,
            Selection<M, I> i,
            Selection<M, J> j) {
        return selected(
                values -> constructor.make(
                        at(values, 0),
                        at(values, 1),
                        at(values, 2),
                        at(values, 3),
                        at(values, 4),
                        at(values, 5),
                        at(values, 6),
                        at(values, 7),
                        at(values, 8),
                        at(values, 9)),
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h,
                i,
                j);
    }

    /**
     * {@return what is made of each selected row of 11 columns}
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @param <I> the type of the ninth column
     * @param <J> the type of the tenth column
     * @param <K> the type of the eleventh column
     * @param <R> what is made of a row
     * @param constructor makes it
     * @param a the first column
     * @param b the second column
     * @param c the third column
     * @param d the fourth column
     * @param e the fifth column
     * @param f the sixth column
     * @param g the seventh column
     * @param h the eighth column
     * @param i the ninth column
     * @param j the tenth column
     * @param k the eleventh column
     */
    public final <A, B, C, D, E, F, G, H, I, J, K, R> List<R> select(
            Constructor.Of11<
                            ? super A,
                            ? super B,
                            ? super C,
                            ? super D,
                            ? super E,
                            ? super F,
                            ? super G,
                            ? super H,
                            ? super I,
                            ? super J,
                            ? super K,
                            R>
                    constructor,
            Selection<M, A> a,
            Selection<M, B> b,
            Selection<M, C> c,
            Selection<M, D> d,
            Selection<M, E> e,
            Selection<M, F> f,
            Selection<M, G> g,
            Selection<M, H> h,
            Selection<M, I> i,
            Selection<M, J> j,
            Selection<M, K> k) {
        return selected(
                values -> constructor.make(
                        at(values, 0),
                        at(values, 1),
                        at(values, 2),
                        at(values, 3),
                        at(values, 4),
                        at(values, 5),
                        at(values, 6),
                        at(values, 7),
                        at(values, 8),
                        at(values, 9),
                        at(values, 10)),
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h,
                i,
                j,
                k);
    }

    /**
     * {@return what is made of each selected row of 12 columns}
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @param <I> the type of the ninth column
     * @param <J> the type of the tenth column
     * @param <K> the type of the eleventh column
     * @param <L> the type of the twelfth column
     * @param <R> what is made of a row
     * @param constructor makes it
     * @param a the first column
     * @param b the second column
     * @param c the third column
     * @param d the fourth column
     * @param e the fifth column
     * @param f the sixth column
     * @param g the seventh column
     * @param h the eighth column
     * @param i the ninth column
     * @param j the tenth column
     * @param k the eleventh column
     * @param l the twelfth column
     */
    public final <A, B, C, D, E, F, G, H, I, J, K, L, R> List<R> select(
            Constructor.Of12<
                            ? super A,
                            ? super B,
                            ? super C,
                            ? super D,
                            ? super E,
                            ? super F,
                            ? super G,
                            ? super H,
                            ? super I,
                            ? super J,
                            ? super K,
                            ? super L,
                            R>
                    constructor,
            Selection<M, A> a,
            Selection<M, B> b,
            Selection<M, C> c,
            Selection<M, D> d,
            Selection<M, E> e,
            Selection<M, F> f,
            Selection<M, G> g,
            Selection<M, H> h,
            Selection<M, I> i,
            Selection<M, J> j,
            Selection<M, K> k,
            Selection<M, L> l) {
        return selected(
                values -> constructor.make(
                        at(values, 0),
                        at(values, 1),
                        at(values, 2),
                        at(values, 3),
                        at(values, 4),
                        at(values, 5),
                        at(values, 6),
                        at(values, 7),
                        at(values, 8),
                        at(values, 9),
                        at(values, 10),
                        at(values, 11)),
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h,
                i,
                j,
                k,
                l);
    }
}
