package io.ferro.bench.jimmer;

import java.math.BigDecimal;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;
import org.babyfish.jimmer.sql.Version;
import org.jspecify.annotations.Nullable;

/** A row of {@code bench_article}. */
@Entity
@Table(name = "bench_article")
interface Article {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    String code();

    String name();

    BigDecimal price();

    int stock();

    boolean archived();

    double weight();

    @Nullable
    String note();

    @Version
    int version();
}
