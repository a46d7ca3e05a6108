package io.ferro.bench;

import io.ferro.bench.contender.ArticleData;
import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.OrderData;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** One workload of one contender. Each call asks for other rows, the same ones in the same order for every contender. */
@FunctionalInterface
interface Operation {

    int PAGE_ROWS = 50;

    int MANY_ROWS = 10_000;

    int COUNTED_ROWS = 100;

    int PARENTS = 100;

    @Nullable
    Object call() throws Exception;

    /** Makes the objects that so many calls will write: making them is no work of a library. */
    default void prepare(int calls) {}

    static Operation of(Workload workload, Contender<?, ?> contender) {
        return of(workload, contender, MANY_ROWS);
    }

    /** {@return one whose code is the same, and which is called often in little time} */
    static Operation warmUp(Workload workload, Contender<?, ?> contender) {
        return of(workload, contender, 1);
    }

    private static <A, O> Operation of(Workload workload, Contender<A, O> contender, int updatedRows) {
        Turns turns = new Turns();
        return switch (workload) {
            case FIND, COLD_START -> () -> contender.find(1 + turns.next(ArticleData.ROWS));
            case FIND_UNIQUE -> () -> contender.findByCode(Asked.code(1 + turns.next(ArticleData.ROWS)));
            case LOAD_1000 -> () -> contender.load(1 + turns.next(ArticleData.ROWS - 1_000), 1_000);
            case LOAD_100000 -> () -> contender.load(1, ArticleData.ROWS);
            case PAGE -> () -> contender.page(Asked.name(turns.next(ArticleData.ROWS / 2)), PAGE_ROWS);
            case INSERT -> new Insertion<>(contender, contender::insert);
            case INSERT_10000 -> new ManyInsertion<>(contender);
            case CHANGE ->
                () -> {
                    contender.change(1 + turns.next(ArticleData.ROWS), Stocks.next());
                    return null;
                };
            case ORDERS -> () -> contender.orders(1 + turns.next(OrderData.ROWS - PARENTS), PARENTS);
            case COUNT ->
                () -> {
                    int first = turns.next(ArticleData.ROWS - COUNTED_ROWS);
                    return contender.count(Asked.name(first), Asked.name(first + COUNTED_ROWS));
                };
            case EXISTS -> () -> contender.exists(Asked.code(1 + turns.next(ArticleData.ROWS)));
            case UPDATE_10000 ->
                () -> {
                    int first = 1 + turns.next(ArticleData.ROWS - MANY_ROWS);
                    return contender.addStock(first, first + updatedRows);
                };
        };
    }

    /** The texts that calls ask with, made beforehand: making them is no work of a library. */
    final class Asked {

        private static final String[] CODES = texts(ArticleData::code);
        private static final String[] NAMES = texts(ArticleData::name);

        private Asked() {}

        private static String[] texts(LongFunction<String> text) {
            return LongStream.rangeClosed(0, ArticleData.ROWS).mapToObj(text).toArray(String[]::new);
        }

        static String code(int number) {
            return CODES[number];
        }

        static String name(int place) {
            return NAMES[place];
        }
    }

    /** Numbers that no contender has used yet: some write nothing where a value stays what it is. */
    final class Stocks {

        private static int last = 250;

        private Stocks() {}

        static int next() {
            return ++last;
        }
    }

    /** Picks rows. */
    final class Turns {

        /** Has no factor in common with the number of rows, so that every one has its turn. */
        private static final int STEP = 3_571;

        private long calls;

        int next(int bound) {
            return (int) (++calls * STEP % bound);
        }
    }

    /** Inserts one new article with each call. */
    final class Insertion<A> implements Operation {

        @FunctionalInterface
        interface Insert<A> {
            Object one(A article) throws Exception;
        }

        private final Contender<A, ?> contender;
        private final Insert<A> insert;
        private final Queue<A> prepared = new ArrayDeque<>();
        private long number = ArticleData.ROWS;

        Insertion(Contender<A, ?> contender, Insert<A> insert) {
            this.contender = contender;
            this.insert = insert;
        }

        @Override
        public void prepare(int calls) {
            for (int i = 0; i < calls; i++) {
                prepared.add(contender.article(ArticleData.number(++number)));
            }
        }

        @Override
        public Object call() throws Exception {
            return insert.one(prepared.remove());
        }
    }

    /** Inserts many new articles with each call. */
    final class ManyInsertion<A> implements Operation {

        private final Contender<A, ?> contender;
        private final Queue<List<A>> prepared = new ArrayDeque<>();
        private long number = ArticleData.ROWS;

        ManyInsertion(Contender<A, ?> contender) {
            this.contender = contender;
        }

        @Override
        public void prepare(int calls) {
            for (int i = 0; i < calls; i++) {
                List<A> articles = new ArrayList<>();
                for (int j = 0; j < MANY_ROWS; j++) {
                    articles.add(contender.article(ArticleData.number(++number)));
                }
                prepared.add(articles);
            }
        }

        @Override
        public @Nullable Object call() throws Exception {
            contender.insertAll(prepared.remove());
            return null;
        }
    }
}
