package shop;

import io.ferro.model.Column;
import io.ferro.model.Embedded;
import io.ferro.model.Id;
import io.ferro.model.Index;
import io.ferro.model.Model;
import io.ferro.model.Nullability;
import io.ferro.model.Ref;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A class with defaults, a check and embedded fields. */
@Model
@Index({"place.city", "state"})
public class Booking {

    @Id
    Long id;

    @Column(defaultValue = "'new'", nullable = Nullability.NOT_NULL)
    @Nullable
    String state;

    @Column(defaultValue = "1", check = "guests > 0")
    int guests;

    @Column(defaultValue = "current_timestamp")
    Instant madeAt;

    @Embedded
    Place place;

    @Embedded(prefix = "from_")
    @Nullable
    Place origin;

    public record Place(String city, int floor, Ref<Vendor> owner) {}
}
