package io.ferro.docs.sql;

import io.ferro.model.Id;
import io.ferro.model.Model;

@Model
public record Genre(@Id String name) {}
