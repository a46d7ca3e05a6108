package io.ferro.tck.change;

import io.ferro.model.BackRef;
import io.ferro.model.Column;
import io.ferro.model.EnumStorage;
import io.ferro.model.Enumerated;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Many;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import io.ferro.tck.model.Colour;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers of every kind, with constraints on some of its columns. */
@Model(table = "change_crate")
@SuppressWarnings("NullAway.Init")
public class Crate {

    public @Id Long id;

    @Column(unique = true)
    public String name;

    public short small;
    public int medium;
    public long large;
    public float single;
    public double precise;
    public BigDecimal price = BigDecimal.ZERO;
    public BigDecimal rebate = BigDecimal.ZERO;
    public @Nullable Long views;
    public @Nullable String note;

    @Column(check = "stock >= 0")
    public int stock;

    public Colour colour = Colour.RED;

    @Enumerated(EnumStorage.NATIVE)
    public @Nullable Colour paint;

    public Map<String, Integer> parts = Map.of();

    @Column(readOnly = true, defaultValue = "7")
    public int given;

    public @Nullable Ref<Depot> depot;

    @ForeignKey(onDelete = OnDelete.SET_NULL)
    public @Nullable Ref<Crate> below;

    @BackRef("below")
    public Many<Crate> above = Many.unsaved();

    public Crate() {}

    public Crate(String name) {
        this.name = name;
    }

    /** {@return crates of these names} */
    static List<Crate> named(String... names) {
        return List.of(names).stream().map(Crate::new).toList();
    }
}
