package io.ferro.tck.weld;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** A model with a constraint that only a bean can tell about. */
@Model(table = "weld_voucher")
public record Voucher(@Id String code, @KnownIssuer String issuer) {}
