package shop;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;

/** Models inside a class; one has a key of two columns. */
final class Order {

    @Model(table = "order_line")
    static class Line {

        @Id
        @Column(name = "order_no")
        Long order;

        @Id
        int position;

        String text;
    }

    @Model
    record Note(@Id(assigned = true) long number, String text) {}
}
