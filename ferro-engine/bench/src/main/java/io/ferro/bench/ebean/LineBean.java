package io.ferro.bench.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A row of {@code bench_line}. */
@Entity
@Table(name = "bench_line")
@SuppressWarnings("NullAway.Init") // Ebean sets the fields.
public class LineBean {

    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "order_id")
    OrderBean order;

    int position;

    String label;

    int pieces;
}
