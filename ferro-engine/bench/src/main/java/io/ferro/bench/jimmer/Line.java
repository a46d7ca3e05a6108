package io.ferro.bench.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinColumn;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.Table;

/** A row of {@code bench_line}. */
@Entity
@Table(name = "bench_line")
interface Line {

    @Id
    long id();

    @ManyToOne
    @JoinColumn(name = "order_id")
    Order order();

    int position();

    String label();

    int pieces();
}
