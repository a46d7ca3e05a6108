package io.ferro.bench.model;

import io.ferro.model.Id;
import io.ferro.model.Index;
import io.ferro.model.Model;
import io.ferro.model.Unique;
import io.ferro.model.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row as applications have them: a generated key and one column of each common type. */
@Model(table = "bench_article")
@Index("name")
@Unique("code")
public record Article(
        @Id @Nullable Long id,
        String code,
        String name,
        BigDecimal price,
        int stock,
        boolean archived,
        double weight,
        @Nullable String note,
        @Version int version) {

    Article withStock(int pieces) {
        return new Article(id, code, name, price, pieces, archived, weight, note, version);
    }
}
