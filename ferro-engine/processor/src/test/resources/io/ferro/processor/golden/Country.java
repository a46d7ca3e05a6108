package shop;

import io.ferro.model.Id;
import io.ferro.model.Model;
import java.util.Optional;

/** A record with a natural key, which need not come first. */
@Model
public record Country(String name, @Id String code, Optional<Long> population, int area, boolean landlocked) {}
