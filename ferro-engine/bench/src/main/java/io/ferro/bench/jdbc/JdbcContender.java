package io.ferro.bench.jdbc;

import io.ferro.bench.contender.ArticleData;
import io.ferro.bench.contender.OrderData;
import io.ferro.bench.contender.OrderData.LineData;
import io.ferro.bench.contender.PlainContender;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Columns by their number, statements in batches, no cache of its own. */
public class JdbcContender extends PlainContender {

    private static final int BATCH = 1_000;

    private static final String SELECT =
            "select id, code, name, price, stock, archived, weight, note, version from bench_article";

    private static final String INSERT =
            "insert into bench_article (code, name, price, stock, archived, weight, note, version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, 1)";

    private final DataSource pool;

    public JdbcContender(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public @Nullable ArticleData find(long key) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return find(connection, key);
        }
    }

    private static @Nullable ArticleData find(Connection connection, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT + " where id = ?")) {
            statement.setLong(1, key);
            return one(statement);
        }
    }

    @Override
    public @Nullable ArticleData findByCode(String code) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT + " where code = ?")) {
            statement.setString(1, code);
            return one(statement);
        }
    }

    private static @Nullable ArticleData one(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? article(row) : null;
        }
    }

    private static ArticleData article(ResultSet row) throws SQLException {
        return new ArticleData(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getBigDecimal(4),
                row.getInt(5),
                row.getBoolean(6),
                row.getDouble(7),
                row.getString(8),
                row.getInt(9));
    }

    @Override
    public List<ArticleData> load(long firstKey, int rows) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(SELECT + " where id >= ? order by id limit ?")) {
            statement.setLong(1, firstKey);
            statement.setInt(2, rows);
            return articles(statement);
        }
    }

    @Override
    public List<ArticleData> page(String firstName, int rows) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        SELECT + " where archived = ? and name >= ? order by name limit ?")) {
            statement.setBoolean(1, false);
            statement.setString(2, firstName);
            statement.setInt(3, rows);
            return articles(statement);
        }
    }

    private static List<ArticleData> articles(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<ArticleData> articles = new ArrayList<>();
            while (rows.next()) {
                articles.add(article(rows));
            }
            return articles;
        }
    }

    @Override
    public long insert(ArticleData article) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false); // The pool sets it back, and rolls back what was not committed.
            long key = insert(connection, article);
            connection.commit();
            return key;
        }
    }

    private static long insert(Connection connection, ArticleData article) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT + " returning id")) {
            write(article, statement);
            try (ResultSet keys = statement.executeQuery()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static void write(ArticleData article, PreparedStatement statement) throws SQLException {
        statement.setString(1, article.code());
        statement.setString(2, article.name());
        statement.setBigDecimal(3, article.price());
        statement.setInt(4, article.stock());
        statement.setBoolean(5, article.archived());
        statement.setDouble(6, article.weight());
        statement.setString(7, article.note());
    }

    @Override
    public void insertAll(List<ArticleData> articles) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
                int waiting = 0;
                for (ArticleData article : articles) {
                    write(article, statement);
                    statement.addBatch();
                    if (++waiting % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
            }
            connection.commit();
        }
    }

    @Override
    public void change(long key, int stock) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            ArticleData article = find(connection, key);
            if (article == null || !update(connection, key, stock, article.version())) {
                throw new IllegalStateException("Article " + key + " is gone or was changed");
            }
            connection.commit();
        }
    }

    private static boolean update(Connection connection, long key, int stock, int version) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "update bench_article set stock = ?, version = ? where id = ? and version = ?")) {
            statement.setInt(1, stock);
            statement.setInt(2, version + 1);
            statement.setLong(3, key);
            statement.setInt(4, version);
            return statement.executeUpdate() == 1;
        }
    }

    @Override
    public List<OrderData> orders(long firstKey, int orders) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select o.id, o.number, l.id, l.position, l.label, l.pieces"
                                + " from (select id, number from bench_order where id >= ? order by id limit ?) o"
                                + " left join bench_line l on l.order_id = o.id order by o.id, l.id")) {
            statement.setLong(1, firstKey);
            statement.setInt(2, orders);
            try (ResultSet rows = statement.executeQuery()) {
                return orders(rows);
            }
        }
    }

    private static List<OrderData> orders(ResultSet rows) throws SQLException {
        List<OrderData> orders = new ArrayList<>();
        OrderData order = null;
        while (rows.next()) {
            long key = rows.getLong(1);
            if (order == null || order.id() != key) {
                order = new OrderData(key, rows.getString(2), new ArrayList<>());
                orders.add(order);
            }
            long line = rows.getLong(3);
            if (!rows.wasNull()) {
                order.lines().add(new LineData(line, rows.getInt(4), rows.getString(5), rows.getInt(6)));
            }
        }
        return orders;
    }

    @Override
    public long count(String firstName, String endName) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from bench_article where name >= ? and name < ?")) {
            statement.setString(1, firstName);
            statement.setString(2, endName);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Override
    public boolean exists(String code) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select 1 from bench_article where code = ? limit 1")) {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    @Override
    public int addStock(long firstKey, long endKey) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update bench_article set stock = stock + 1, version = version + 1 where id >= ? and id < ?")) {
            statement.setLong(1, firstKey);
            statement.setLong(2, endKey);
            return statement.executeUpdate();
        }
    }
}
