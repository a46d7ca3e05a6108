package io.ferro.docs.shop;

import io.ferro.model.Id;
import io.ferro.model.Model;

@Model
public record Currency(@Id String code, String name) {}
