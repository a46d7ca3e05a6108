package io.ferro.tck.weld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engines;
import io.ferro.Models;
import io.ferro.tck.Assertion;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.container.CdiApplication;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.hibernate.validator.cdi.ValidationExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Constraints are checked by the container's own factory. */
@OnEveryDatabase
class ValidatorFactoryTest {

    @ParameterizedTest
    @EnumSource
    @Assertion("MODEL-07")
    void beansAreInjectedIntoValidators(WhichExtension extension, TestDatabase main) {
        String properties = "ferro.url=" + main.url() + "\nferro.auto-migrate=true\nferro.implicit-sessions=allow\n";
        try (CdiApplication application = CdiApplication.start(
                extension,
                properties,
                List.of(ValidationExtension.class, KnownIssuer.Issuers.class, KnownIssuer.Validator.class))) {
            Models<Voucher> vouchers = application.get(Engines.class).models(Voucher.class);
            vouchers.create(new Voucher("a", "known"));
            assertThatThrownBy(() -> vouchers.create(new Voucher("b", "stranger")))
                    .isInstanceOf(ConstraintViolationException.class)
                    .hasMessageContaining("issuer @KnownIssuer");
            assertThat(vouchers.query().count()).isEqualTo(1);
        }
    }
}
