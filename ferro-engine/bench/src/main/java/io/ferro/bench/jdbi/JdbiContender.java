package io.ferro.bench.jdbi;

import io.ferro.bench.contender.ArticleData;
import io.ferro.bench.contender.OrderData;
import io.ferro.bench.contender.OrderData.LineData;
import io.ferro.bench.contender.PlainContender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Records by the mapper that Jdbi has for them; parents and children by a row reducer. */
public final class JdbiContender extends PlainContender {

    private static final int BATCH = 1_000;

    private static final String SELECT =
            "select id, code, name, price, stock, archived, weight, note, version from bench_article";

    private static final String INSERT =
            "insert into bench_article (code, name, price, stock, archived, weight, note, version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, 1)";

    private final Jdbi jdbi;

    public JdbiContender(DataSource pool) {
        jdbi = Jdbi.create(pool)
                .registerRowMapper(ConstructorMapper.factory(ArticleData.class))
                .registerRowMapper(ConstructorMapper.factory(LineData.class, "l_"));
    }

    @Override
    public @Nullable ArticleData find(long key) {
        return jdbi.withHandle(handle -> find(handle, key));
    }

    private static @Nullable ArticleData find(Handle handle, long key) {
        return handle.createQuery(SELECT + " where id = ?")
                .bind(0, key)
                .mapTo(ArticleData.class)
                .findOne()
                .orElse(null);
    }

    @Override
    public @Nullable ArticleData findByCode(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where code = ?")
                .bind(0, code)
                .mapTo(ArticleData.class)
                .findOne()
                .orElse(null));
    }

    @Override
    public List<ArticleData> load(long firstKey, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where id >= ? order by id limit ?")
                .bind(0, firstKey)
                .bind(1, rows)
                .mapTo(ArticleData.class)
                .list());
    }

    @Override
    public List<ArticleData> page(String firstName, int rows) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + " where archived = ? and name >= ? order by name limit ?")
                        .bind(0, false)
                        .bind(1, firstName)
                        .bind(2, rows)
                        .mapTo(ArticleData.class)
                        .list());
    }

    @Override
    public long insert(ArticleData article) {
        return jdbi.inTransaction(handle -> handle.createQuery(INSERT + " returning id")
                .bind(0, article.code())
                .bind(1, article.name())
                .bind(2, article.price())
                .bind(3, article.stock())
                .bind(4, article.archived())
                .bind(5, article.weight())
                .bind(6, article.note())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void insertAll(List<ArticleData> articles) {
        jdbi.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            for (ArticleData article : articles) {
                batch.add(
                        article.code(),
                        article.name(),
                        article.price(),
                        article.stock(),
                        article.archived(),
                        article.weight(),
                        article.note());
                if (batch.size() == BATCH) {
                    batch.execute();
                }
            }
            batch.execute();
        });
    }

    @Override
    public void change(long key, int stock) {
        jdbi.useTransaction(handle -> {
            ArticleData article = find(handle, key);
            int changed = article == null
                    ? 0
                    : handle.createUpdate(
                                    "update bench_article set stock = ?, version = ? where id = ? and version = ?")
                            .bind(0, stock)
                            .bind(1, article.version() + 1)
                            .bind(2, key)
                            .bind(3, article.version())
                            .execute();
            if (changed != 1) {
                throw new IllegalStateException("Article " + key + " is gone or was changed");
            }
        });
    }

    @Override
    public List<OrderData> orders(long firstKey, int orders) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select o.id o_id, o.number o_number, l.id l_id, l.position l_position, l.label l_label,"
                        + " l.pieces l_pieces"
                        + " from (select id, number from bench_order where id >= ? order by id limit ?) o"
                        + " left join bench_line l on l.order_id = o.id order by o.id, l.id")
                .bind(0, firstKey)
                .bind(1, orders)
                .reduceRows(new LinkedHashMap<Long, OrderData>(), (known, row) -> {
                    OrderData order = known.computeIfAbsent(
                            row.getColumn("o_id", Long.class),
                            key -> new OrderData(key, row.getColumn("o_number", String.class), new ArrayList<>()));
                    if (row.getColumn("l_id", Long.class) != null) {
                        order.lines().add(row.getRow(LineData.class));
                    }
                    return known;
                })
                .values()
                .stream()
                .toList());
    }

    @Override
    public long count(String firstName, String endName) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from bench_article where name >= ? and name < ?")
                        .bind(0, firstName)
                        .bind(1, endName)
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public boolean exists(String code) {
        return jdbi.withHandle(handle -> handle.createQuery("select 1 from bench_article where code = ? limit 1")
                .bind(0, code)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    @Override
    public int addStock(long firstKey, long endKey) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "update bench_article set stock = stock + 1, version = version + 1 where id >= ? and id < ?")
                .bind(0, firstKey)
                .bind(1, endKey)
                .execute());
    }
}
