package io.ferro.tck.shop;

import io.ferro.Models;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Writes sales. */
@ApplicationScoped
public class Till {

    @Inject
    Models<Sale> sales;

    /** Called by the container. */
    public Till() {}

    /** {@return the new sale} */
    @Transactional
    public Sale sell(String customer) {
        return sales.create(new Sale(customer));
    }

    /** Sells, and fails then. */
    @Transactional
    public void sellAndFail(String customer) {
        sell(customer);
        throw new IllegalStateException("out of paper");
    }

    /** {@return who bought} */
    public List<String> customers() {
        return sales.query().orderBy(Sale_.customer.asc()).all().stream()
                .map(sale -> sale.customer)
                .toList();
    }
}
