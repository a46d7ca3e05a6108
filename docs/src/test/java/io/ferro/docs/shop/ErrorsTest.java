package io.ferro.docs.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.UniqueViolation;
import org.junit.jupiter.api.Test;

/** The snippet of errors.md. */
class ErrorsTest {

    @Test
    void aCouponThatExists() {
        try (Engines engines = Engines.create(Coupon.class)) {
            engines.connect("sqlite::memory:").createTables();
            try (Session session = engines.session()) {
                assertThat(refusal(session)).isEqualTo("created");
                assertThat(refusal(session)).isEqualTo("This code exists already.");
            }
        }
    }

    private static String refusal(Session session) {
        try {
            session.create(new Coupon("SPRING", 10));
        } catch (UniqueViolation taken) {
            return taken.columns().contains("code") ? "This code exists already." : "Something else is taken.";
        }
        return "created";
    }
}
