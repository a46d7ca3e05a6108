package io.ferro.tck.write;

import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Links;
import io.ferro.model.ManyToMany;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** Refers to the same table twice and to its own. */
@Model(table = "write_parcel")
@SuppressWarnings("NullAway.Init")
public class Parcel {

    /** What parcels refer to. */
    @Model(table = "write_town")
    public record Town(@Id String name) {}

    @Id
    Long id;

    @ForeignKey(onDelete = OnDelete.RESTRICT)
    Ref<Town> origin;

    @ForeignKey(onDelete = OnDelete.RESTRICT)
    Ref<Town> destination;

    @ForeignKey(onDelete = OnDelete.NO_ACTION)
    @Nullable
    Ref<Parcel> inside;

    @ManyToMany
    Links<Town> stops = Links.unsaved();

    Parcel() {}

    Parcel(String origin, String destination) {
        this.origin = Ref.id(Town.class, origin);
        this.destination = Ref.id(Town.class, destination);
    }

    Parcel numbered(long number) {
        id = number;
        return this;
    }

    Parcel inside(long number) {
        inside = Ref.id(Parcel.class, number);
        return this;
    }
}
