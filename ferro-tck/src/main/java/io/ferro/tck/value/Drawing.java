package io.ferro.tck.value;

import io.ferro.model.Id;
import io.ferro.model.Json;
import io.ferro.model.Model;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every form of JSON column. */
@Model
@SuppressWarnings("NullAway.Init")
public class Drawing {

    public @Id Long id;
    public Map<String, List<Point>> layers = Map.of();
    public List<String> names = List.of();
    public @Json Point origin = new Point(BigDecimal.ZERO, BigDecimal.ZERO, "");
    public @Nullable Map<String, Object> loose;
    public Optional<List<Long>> numbers = Optional.empty();

    /** Empty. */
    public Drawing() {}
}
