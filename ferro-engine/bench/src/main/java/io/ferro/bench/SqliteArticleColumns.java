package io.ferro.bench;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** On SQLite exact numbers, points in time and UUIDs are text, in the form that Ferro gives them. */
final class SqliteArticleColumns implements ArticleColumns {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSX").withZone(ZoneOffset.UTC);

    @Override
    public Article read(ResultSet row) throws SQLException {
        return new Article(
                row.getLong(1),
                row.getString(2),
                new BigDecimal(row.getString(3)),
                TIME.parse(row.getString(4), Instant::from),
                row.getInt(5),
                row.getBoolean(6),
                row.getString(7),
                UUID.fromString(row.getString(8)));
    }

    @Override
    public void write(Article article, PreparedStatement insert) throws SQLException {
        insert.setString(1, article.name());
        insert.setString(2, article.price().toPlainString());
        insert.setString(3, TIME.format(article.createdAt()));
        insert.setInt(4, article.stock());
        insert.setBoolean(5, article.archived());
        insert.setString(6, article.note());
        insert.setString(7, article.code().toString());
    }
}
