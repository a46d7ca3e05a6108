package io.ferro.bench.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A row of {@code bench_line}. */
@Entity(name = "Line")
@Table(name = "bench_line")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
class LineEntity {

    @Id
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    OrderEntity order;

    int position;

    String label;

    int pieces;
}
