package shop;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import java.math.BigDecimal;

class Sales {

    @Model(schema = "sales", readOnly = true)
    record Month(String name, BigDecimal revenue) {}

    @Model(schema = "sales")
    static class Line {
        @Id
        Long id;

        BigDecimal price;
        int count;

        @Column(readOnly = true)
        BigDecimal total;
    }
}
