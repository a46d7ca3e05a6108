package io.ferro.docs.shop;

import io.ferro.model.Id;
import io.ferro.model.Model;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

@Model
public record Coupon(
        @Id @Size(min = 4, max = 20) String code,
        @Positive @Max(100) int percent) {}
