package io.ferro.bench.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;

/** A row of {@code bench_order}. */
@Entity(name = "Order")
@Table(name = "bench_order")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
class OrderEntity {

    @Id
    Long id;

    String number;

    @OneToMany(mappedBy = "order")
    List<LineEntity> lines;
}
