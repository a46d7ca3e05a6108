package io.ferro.bench;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way to do the workloads. Every call borrows its connection from the pool and gives it back. */
interface Contender {

    /** {@return the article with this key} */
    @Nullable
    Article find(long key) throws SQLException;

    /** {@return so many articles in the order of keys, beginning with this one} */
    List<Article> load(long firstKey, int rows) throws SQLException;

    /** {@return so many articles that are not archived, in the order of names, beginning with this one} */
    List<Article> page(String firstName, int rows) throws SQLException;

    /** {@return the key of a new row, committed in a transaction of its own} */
    long insert(Article article) throws SQLException;
}
