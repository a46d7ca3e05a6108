package io.ferro.tck.existing.workshop;

import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A car, with columns that the database fills in and others that the model leaves out. */
@Model
public class Car {

    @Id
    @Column(name = "car_number")
    public @Nullable Short number;

    public String plate = "";
    public @Nullable Integer built;
    public BigDecimal price = BigDecimal.ZERO;

    @Column(readOnly = true)
    public @Nullable BigDecimal tax;

    @Column(readOnly = true)
    public @Nullable String state;

    public @Nullable Integer order;

    @Column(readOnly = true)
    public int changes;

    @Column(readOnly = true)
    public @Nullable LocalDateTime lastUpdate;

    @Column(readOnly = true)
    public @Nullable Instant created;

    @Column(name = "owner")
    @ForeignKey(onDelete = OnDelete.RESTRICT, index = false)
    public @Nullable Ref<User> owner;
}
