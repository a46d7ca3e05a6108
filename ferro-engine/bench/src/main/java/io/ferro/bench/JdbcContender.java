package io.ferro.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** JDBC as one writes it by hand for one table, with the statements that Ferro sends. */
final class JdbcContender implements Contender {

    private static final String SELECT =
            "select \"id\", \"name\", \"price\", \"created_at\", \"stock\", \"archived\", \"note\", \"code\" from \"bench_article\"";

    private static final String FIND = SELECT + " where \"id\" = ?";

    private static final String LOAD = SELECT + " where \"id\" >= ? order by \"id\" limit ?";

    private static final String PAGE = SELECT + " where (\"archived\" = ? and \"name\" >= ?) order by \"name\" limit ?";

    private static final String INSERT =
            "insert into \"bench_article\" (\"name\", \"price\", \"created_at\", \"stock\","
                    + " \"archived\", \"note\", \"code\") values (?, ?, ?, ?, ?, ?, ?) returning \"id\"";

    private final DataSource pool;
    private final ArticleColumns columns;

    JdbcContender(DataSource pool, ArticleColumns columns) {
        this.pool = pool;
        this.columns = columns;
    }

    @Override
    public @Nullable Article find(long key) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setLong(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? columns.read(rows) : null;
            }
        }
    }

    @Override
    public List<Article> load(long firstKey, int rows) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOAD)) {
            statement.setLong(1, firstKey);
            statement.setLong(2, rows);
            return articles(statement);
        }
    }

    @Override
    public List<Article> page(String firstName, int rows) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setBoolean(1, false);
            statement.setString(2, firstName);
            statement.setLong(3, rows);
            return articles(statement);
        }
    }

    private List<Article> articles(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<Article> articles = new ArrayList<>();
            while (rows.next()) {
                articles.add(columns.read(rows));
            }
            return articles;
        }
    }

    @Override
    public long insert(Article article) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false); // The pool sets it back, and rolls back what was not committed.
            long key = insert(connection, article);
            connection.commit();
            return key;
        }
    }

    private long insert(Connection connection, Article article) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            columns.write(article, statement);
            try (ResultSet keys = statement.executeQuery()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }
}
