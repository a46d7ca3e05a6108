package io.ferro.tck.schema;

import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Index;
import io.ferro.model.Links;
import io.ferro.model.ManyToMany;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import io.ferro.model.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One of everything that a migration can add to a table. */
@Model
@Unique({"shelf", "place"})
@Index({"place", "shelf"})
@SuppressWarnings("NullAway.Init")
public class Crate {

    public @Id Long id;

    @Column(unique = true, type = "varchar(40)")
    public @Nullable String code;

    @Column(index = true)
    public @Nullable String label;

    @Column(check = "weight >= 0", defaultValue = "0")
    public BigDecimal weight;

    @Column(defaultValue = "'it''s new'")
    public String state;

    @Column(defaultValue = "true")
    public Boolean open;

    @Column(defaultValue = "current_timestamp")
    public Instant arrived;

    @Column(defaultValue = "'2020-01-31'", type = "date")
    public LocalDate built;

    @Column(type = "smallint")
    public @Nullable Short shelf;

    public @Nullable Integer place;

    @ForeignKey(onDelete = OnDelete.SET_NULL)
    public @Nullable Ref<Warehouse> warehouse;

    @ManyToMany
    public Links<Warehouse> visited = Links.unsaved();
}
