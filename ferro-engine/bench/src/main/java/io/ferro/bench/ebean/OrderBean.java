package io.ferro.bench.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;

/** A row of {@code bench_order}. */
@Entity
@Table(name = "bench_order")
@SuppressWarnings("NullAway.Init") // Ebean sets the fields.
public class OrderBean {

    @Id
    long id;

    String number;

    @OneToMany(mappedBy = "order")
    List<LineBean> lines;
}
