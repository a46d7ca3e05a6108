package io.ferro.bench.contender;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to do the workloads, over its own objects. Every call borrows its connection from the pool and gives it back, and remembers
 * nothing of the calls before. Used by several threads.
 *
 * @param <A> its articles
 * @param <O> its orders
 */
public interface Contender<A, O> extends AutoCloseable {

    /** {@return the article with this key} */
    @Nullable
    A find(long key) throws Exception;

    /** {@return the article with this code} */
    @Nullable
    A findByCode(String code) throws Exception;

    /** {@return so many articles in the order of keys, beginning with this one} */
    List<A> load(long firstKey, int rows) throws Exception;

    /** {@return so many articles that are not archived, in the order of names, beginning with this one} */
    List<A> page(String firstName, int rows) throws Exception;

    /** {@return the key of a new row, committed in a transaction of its own} */
    long insert(A article) throws Exception;

    /** Inserts rows in one transaction. */
    void insertAll(List<A> articles) throws Exception;

    /** Loads an article, gives it another stock and saves it; who changed it meanwhile is noticed by the version. */
    void change(long key, int stock) throws Exception;

    /** {@return so many orders in the order of keys, beginning with this one, with their lines} */
    List<O> orders(long firstKey, int orders) throws Exception;

    /** {@return how many articles have a name from one to another, which does not belong to them} */
    long count(String firstName, String endName) throws Exception;

    /** {@return whether there is an article with this code} */
    boolean exists(String code) throws Exception;

    /** {@return how many articles, with keys from one to another that does not belong to them, now have one piece more} */
    int addStock(long firstKey, long endKey) throws Exception;

    /** {@return an article of its own with these values} */
    A article(ArticleData values);

    /** {@return the values of an article of its own} */
    ArticleData data(A article);

    /** {@return the values of an order of its own} */
    OrderData orderData(O order);

    @Override
    default void close() {}
}
