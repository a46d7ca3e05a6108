package io.ferro.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

    @Test
    void longNamesAreMeasuredInBytesAndNoLetterIsCutInTwo() {
        String name = ConstraintName.of("ix", "ä".repeat(40), List.of("a"));

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
        assertThat(name).startsWith("ix_ää").doesNotContain("\uFFFD").matches("ix_ä+_[0-9a-f]+");
    }

    @Test
    void knowsItsOwnNamesOnly() {
        assertThat(ConstraintName.isOurs("ix", "book", List.of("author_id"), "ix_book_author_id"))
                .isTrue();
        assertThat(ConstraintName.isOurs("ix", "book", List.of("author_id"), "ix_book_editor_id"))
                .isFalse();
        assertThat(ConstraintName.isOursOnTable("ck", "book", "ck_book_pages")).isTrue();
        assertThat(ConstraintName.isOursOnTable("ck", "book", "ck_bookshelf_pages"))
                .isFalse();
        assertThat(ConstraintName.isOursOnTable("ck", "book", "book_pages_check"))
                .isFalse();
    }
}
