package io.ferro.docs.shop;

import io.ferro.model.Id;
import io.ferro.model.Model;

@Model
public record Country(@Id String code, String name) {}
