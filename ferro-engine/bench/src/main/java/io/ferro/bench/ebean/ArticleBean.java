package io.ferro.bench.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row of {@code bench_article}. */
@Entity
@Table(name = "bench_article")
@SuppressWarnings("NullAway.Init") // Ebean sets the fields.
public class ArticleBean {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String code;

    String name;

    BigDecimal price;

    int stock;

    boolean archived;

    double weight;

    @Nullable
    String note;

    @Version
    int version;

    /** Ebean sees changes that methods of the bean make. */
    void stock(int pieces) {
        stock = pieces;
    }
}
