package io.ferro.query;

import org.jspecify.annotations.Nullable;

/**
 * What takes the columns of a selected row, most often the constructor of a record: {@code PriceByVendor::new}. There is one interface for
 * each number of columns, so that the compiler checks the types of all of them. A column that is NULL arrives as null.
 */
public final class Constructor {

    private Constructor() {}

    /**
     * Takes 1 column.
     *
     * @param <A> the type of the first column
     * @param <R> what is made of them
     */
    @FunctionalInterface
    public interface Of1<A extends @Nullable Object, R> {

        /**
         * {@return what is made of a row}
         *
         * @param a the value of the first column
         */
        R make(A a);
    }

    /**
     * Takes 2 columns.
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <R> what is made of them
     */
    @FunctionalInterface
    public interface Of2<A extends @Nullable Object, B extends @Nullable Object, R> {

        /**
         * {@return what is made of a row}
         *
         * @param a the value of the first column
         * @param b the value of the second column
         */
        R make(A a, B b);
    }

    /**
     * Takes 3 columns.
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <R> what is made of them
     */
    @FunctionalInterface
    public interface Of3<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object, R> {

        /**
         * {@return what is made of a row}
         *
         * @param a the value of the first column
         * @param b the value of the second column
         * @param c the value of the third column
         */
        R make(A a, B b, C c);
    }

    /**
     * Takes 4 columns.
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <R> what is made of them
     */
    @FunctionalInterface
    public interface Of4<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            R> {

        /**
         * {@return what is made of a row}
         *
         * @param a the value of the first column
         * @param b the value of the second column
         * @param c the value of the third column
         * @param d the value of the fourth column
         */
        R make(A a, B b, C c, D d);
    }

    /**
     * Takes 5 columns.
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <R> what is made of them
     */
    @FunctionalInterface
    public interface Of5<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            R> {

        /**
         * {@return what is made of a row}
         *
         * @param a the value of the first column
         * @param b the value of the second column
         * @param c the value of the third column
         * @param d the value of the fourth column
         * @param e the value of the fifth column
         */
        R make(A a, B b, C c, D d, E e);
    }

    /**
     * Takes 6 columns.
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <R> what is made of them
     */
    @FunctionalInterface
    public interface Of6<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            R> {

        /**
         * {@return what is made of a row}
         *
         * @param a the value of the first column
         * @param b the value of the second column
         * @param c the value of the third column
         * @param d the value of the fourth column
         * @param e the value of the fifth column
         * @param f the value of the sixth column
         */
        R make(A a, B b, C c, D d, E e, F f);
    }

    /**
     * Takes 7 columns.
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <R> what is made of them
     */
    @FunctionalInterface
    public interface Of7<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            R> {

        /**
         * {@return what is made of a row}
         *
         * @param a the value of the first column
         * @param b the value of the second column
         * @param c the value of the third column
         * @param d the value of the fourth column
         * @param e the value of the fifth column
         * @param f the value of the sixth column
         * @param g the value of the seventh column
         */
        R make(A a, B b, C c, D d, E e, F f, G g);
    }

    /**
     * Takes 8 columns.
     *
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @param <R> what is made of them
     */
    @FunctionalInterface
    public interface Of8<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            R> {

        /**
         * {@return what is made of a row}
         *
         * @param a the value of the first column
         * @param b the value of the second column
         * @param c the value of the third column
         * @param d the value of the fourth column
         * @param e the value of the fifth column
         * @param f the value of the sixth column
         * @param g the value of the seventh column
         * @param h the value of the eighth column
         */
        R make(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /**
     * Takes 9 columns.
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
     * @param <R> what is made of them
     */
    @FunctionalInterface
    public interface Of9<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            R> {

        /**
         * {@return what is made of a row}
         *
         * @param a the value of the first column
         * @param b the value of the second column
         * @param c the value of the third column
         * @param d the value of the fourth column
         * @param e the value of the fifth column
         * @param f the value of the sixth column
         * @param g the value of the seventh column
         * @param h the value of the eighth column
         * @param i the value of the ninth column
         */
        R make(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    /**
     * Takes 10 columns.
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
     * @param <R> what is made of them
     */
    @FunctionalInterface
    public interface Of10<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object,
            R> {

        /**
         * {@return what is made of a row}
         *
         * @param a the value of the first column
         * @param b the value of the second column
         * @param c the value of the third column
         * @param d the value of the fourth column
         * @param e the value of the fifth column
         * @param f the value of the sixth column
         * @param g the value of the seventh column
         * @param h the value of the eighth column
         * @param i the value of the ninth column
         * @param j the value of the tenth column
         */
        R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }

    /**
     * Takes 11 columns.
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
     * @param <R> what is made of them
     */
    @FunctionalInterface
    public interface Of11<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object,
            K extends @Nullable Object,
            R> {

        /**
         * {@return what is made of a row}
         *
         * @param a the value of the first column
         * @param b the value of the second column
         * @param c the value of the third column
         * @param d the value of the fourth column
         * @param e the value of the fifth column
         * @param f the value of the sixth column
         * @param g the value of the seventh column
         * @param h the value of the eighth column
         * @param i the value of the ninth column
         * @param j the value of the tenth column
         * @param k the value of the eleventh column
         */
        R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
    }

    /**
     * Takes 12 columns.
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
     * @param <R> what is made of them
     */
    @FunctionalInterface
    public interface Of12<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object,
            K extends @Nullable Object,
            L extends @Nullable Object,
            R> {

        /**
         * {@return what is made of a row}
         *
         * @param a the value of the first column
         * @param b the value of the second column
         * @param c the value of the third column
         * @param d the value of the fourth column
         * @param e the value of the fifth column
         * @param f the value of the sixth column
         * @param g the value of the seventh column
         * @param h the value of the eighth column
         * @param i the value of the ninth column
         * @param j the value of the tenth column
         * @param k the value of the eleventh column
         * @param l the value of the twelfth column
         */
        R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
    }
}
