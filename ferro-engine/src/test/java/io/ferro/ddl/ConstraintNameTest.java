package io.ferro.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintNameTest {

    @Test
    void saysWhatItIsOn() {
        assertThat(ConstraintName.of("uq", "product", List.of("vendor_id", "sku")))
                .isEqualTo("uq_product_vendor_id_sku");
    }

    @Test
    void longNamesFitAndStayDifferent() {
        String one = ConstraintName.of("ix", "t".repeat(70), List.of("a"));
        String two = ConstraintName.of("ix", "t".repeat(70), List.of("b"));

        assertThat(one).hasSize(63).isNotEqualTo(two);
    }
}
