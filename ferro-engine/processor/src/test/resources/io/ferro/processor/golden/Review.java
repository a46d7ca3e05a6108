package shop;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;

@Model
record Review(@Id Long id, Ref<Product> product, int stars) {}
