package io.ferro.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How one database keeps an article's values, as JDBC code by hand sets and gets them. */
interface ArticleColumns {

    /** {@return the article of the current row} */
    Article read(ResultSet row) throws SQLException;

    /** Sets the parameters of the insert. */
    void write(Article article, PreparedStatement insert) throws SQLException;
}
