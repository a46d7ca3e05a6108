package io.ferro.bench.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.Table;

/** A row of {@code bench_order}. */
@Entity
@Table(name = "bench_order")
interface Order {

    @Id
    long id();

    String number();

    @OneToMany(mappedBy = "order")
    List<Line> lines();
}
