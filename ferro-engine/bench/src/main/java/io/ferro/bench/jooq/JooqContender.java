package io.ferro.bench.jooq;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import io.ferro.bench.contender.ArticleData;
import io.ferro.bench.contender.OrderData;
import io.ferro.bench.contender.OrderData.LineData;
import io.ferro.bench.contender.PlainContender;
import io.ferro.bench.contender.Target;
import io.ferro.tck.Database;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Statements in its language, rows by its typed mapping. */
public final class JooqContender extends PlainContender {

    private static final int BATCH = 1_000;

    private static final Table<Record> ARTICLE = table(name("bench_article"));
    private static final Field<Long> ID = field(name("bench_article", "id"), SQLDataType.BIGINT);
    private static final Field<String> CODE = field(name("bench_article", "code"), SQLDataType.CLOB);
    private static final Field<String> NAME = field(name("bench_article", "name"), SQLDataType.CLOB);
    private static final Field<BigDecimal> PRICE = field(name("bench_article", "price"), SQLDataType.NUMERIC);
    private static final Field<Integer> STOCK = field(name("bench_article", "stock"), SQLDataType.INTEGER);
    private static final Field<Boolean> ARCHIVED = field(name("bench_article", "archived"), SQLDataType.BOOLEAN);
    private static final Field<Double> WEIGHT = field(name("bench_article", "weight"), SQLDataType.DOUBLE);
    private static final Field<String> NOTE = field(name("bench_article", "note"), SQLDataType.CLOB);
    private static final Field<Integer> VERSION = field(name("bench_article", "version"), SQLDataType.INTEGER);

    private static final Table<Record> ORDER = table(name("bench_order"));
    private static final Field<Long> ORDER_ID = field(name("bench_order", "id"), SQLDataType.BIGINT);
    private static final Field<String> NUMBER = field(name("bench_order", "number"), SQLDataType.CLOB);

    private static final Table<Record> LINE = table(name("bench_line"));
    private static final Field<Long> LINE_ID = field(name("bench_line", "id"), SQLDataType.BIGINT);
    private static final Field<Long> LINE_ORDER = field(name("bench_line", "order_id"), SQLDataType.BIGINT);
    private static final Field<Integer> POSITION = field(name("bench_line", "position"), SQLDataType.INTEGER);
    private static final Field<String> LABEL = field(name("bench_line", "label"), SQLDataType.CLOB);
    private static final Field<Integer> PIECES = field(name("bench_line", "pieces"), SQLDataType.INTEGER);

    private final DSLContext jooq;

    public JooqContender(Target target) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        jooq = DSL.using(target.pool(), target.database() == Database.SQLITE ? SQLDialect.SQLITE : SQLDialect.POSTGRES);
    }

    @Override
    public @Nullable ArticleData find(long key) {
        return find(jooq, key);
    }

    private static @Nullable ArticleData find(DSLContext jooq, long key) {
        return jooq.select(ID, CODE, NAME, PRICE, STOCK, ARCHIVED, WEIGHT, NOTE, VERSION)
                .from(ARTICLE)
                .where(ID.eq(key))
                .fetchOne(mapping(ArticleData::new));
    }

    @Override
    public @Nullable ArticleData findByCode(String code) {
        return jooq.select(ID, CODE, NAME, PRICE, STOCK, ARCHIVED, WEIGHT, NOTE, VERSION)
                .from(ARTICLE)
                .where(CODE.eq(code))
                .fetchOne(mapping(ArticleData::new));
    }

    @Override
    public List<ArticleData> load(long firstKey, int rows) {
        return jooq.select(ID, CODE, NAME, PRICE, STOCK, ARCHIVED, WEIGHT, NOTE, VERSION)
                .from(ARTICLE)
                .where(ID.ge(firstKey))
                .orderBy(ID)
                .limit(rows)
                .fetch(mapping(ArticleData::new));
    }

    @Override
    public List<ArticleData> page(String firstName, int rows) {
        return jooq.select(ID, CODE, NAME, PRICE, STOCK, ARCHIVED, WEIGHT, NOTE, VERSION)
                .from(ARTICLE)
                .where(ARCHIVED.eq(false).and(NAME.ge(firstName)))
                .orderBy(NAME)
                .limit(rows)
                .fetch(mapping(ArticleData::new));
    }

    @Override
    public long insert(ArticleData article) {
        return jooq.transactionResult(transaction -> Objects.requireNonNull(transaction
                .dsl()
                .insertInto(ARTICLE, CODE, NAME, PRICE, STOCK, ARCHIVED, WEIGHT, NOTE, VERSION)
                .values(
                        article.code(),
                        article.name(),
                        article.price(),
                        article.stock(),
                        article.archived(),
                        article.weight(),
                        article.note(),
                        1)
                .returningResult(ID)
                .fetchSingle(ID)));
    }

    @Override
    public void insertAll(List<ArticleData> articles) {
        jooq.transaction(transaction -> {
            for (int first = 0; first < articles.size(); first += BATCH) {
                BatchBindStep batch = transaction
                        .dsl()
                        .batch(transaction
                                .dsl()
                                .insertInto(ARTICLE, CODE, NAME, PRICE, STOCK, ARCHIVED, WEIGHT, NOTE, VERSION)
                                .values("", "", BigDecimal.ZERO, 0, false, 0.0, "", 1));
                for (ArticleData article : articles.subList(first, Math.min(first + BATCH, articles.size()))) {
                    batch = batch.bind(
                            article.code(),
                            article.name(),
                            article.price(),
                            article.stock(),
                            article.archived(),
                            article.weight(),
                            article.note(),
                            1);
                }
                batch.execute();
            }
        });
    }

    @Override
    public void change(long key, int stock) {
        jooq.transaction(transaction -> {
            ArticleData article = find(transaction.dsl(), key);
            int changed = article == null
                    ? 0
                    : transaction
                            .dsl()
                            .update(ARTICLE)
                            .set(STOCK, stock)
                            .set(VERSION, article.version() + 1)
                            .where(ID.eq(key).and(VERSION.eq(article.version())))
                            .execute();
            if (changed != 1) {
                throw new IllegalStateException("Article " + key + " is gone or was changed");
            }
        });
    }

    @Override
    public List<OrderData> orders(long firstKey, int orders) {
        Table<?> chosen = jooq.select(ORDER_ID, NUMBER)
                .from(ORDER)
                .where(ORDER_ID.ge(firstKey))
                .orderBy(ORDER_ID)
                .limit(orders)
                .asTable("bench_order");
        Map<Long, OrderData> known = new LinkedHashMap<>();
        jooq.select(ORDER_ID, NUMBER, LINE_ID, POSITION, LABEL, PIECES)
                .from(chosen)
                .leftJoin(LINE)
                .on(LINE_ORDER.eq(ORDER_ID))
                .orderBy(ORDER_ID, LINE_ID)
                .forEach(row -> {
                    OrderData order = known.computeIfAbsent(
                            row.value1(), key -> new OrderData(key, row.value2(), new ArrayList<>()));
                    if (row.value3() != null) {
                        order.lines().add(new LineData(row.value3(), row.value4(), row.value5(), row.value6()));
                    }
                });
        return List.copyOf(known.values());
    }

    @Override
    public long count(String firstName, String endName) {
        return Objects.requireNonNull(jooq.selectCount()
                .from(ARTICLE)
                .where(NAME.ge(firstName).and(NAME.lt(endName)))
                .fetchOne(0, Long.class));
    }

    @Override
    public boolean exists(String code) {
        return jooq.fetchExists(jooq.selectOne().from(ARTICLE).where(CODE.eq(code)));
    }

    @Override
    public int addStock(long firstKey, long endKey) {
        return jooq.update(ARTICLE)
                .set(STOCK, STOCK.plus(1))
                .set(VERSION, VERSION.plus(1))
                .where(ID.ge(firstKey).and(ID.lt(endKey)))
                .execute();
    }
}
