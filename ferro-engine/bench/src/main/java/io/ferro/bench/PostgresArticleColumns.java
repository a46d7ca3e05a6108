package io.ferro.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** PostgreSQL has a type for every value. */
final class PostgresArticleColumns implements ArticleColumns {

    @Override
    public Article read(ResultSet row) throws SQLException {
        return new Article(
                row.getLong(1),
                row.getString(2),
                row.getBigDecimal(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getInt(5),
                row.getBoolean(6),
                row.getString(7),
                row.getObject(8, UUID.class));
    }

    @Override
    public void write(Article article, PreparedStatement insert) throws SQLException {
        insert.setString(1, article.name());
        insert.setBigDecimal(2, article.price());
        insert.setObject(3, article.createdAt().atOffset(ZoneOffset.UTC));
        insert.setInt(4, article.stock());
        insert.setBoolean(5, article.archived());
        insert.setString(6, article.note());
        insert.setObject(7, article.code());
    }
}
