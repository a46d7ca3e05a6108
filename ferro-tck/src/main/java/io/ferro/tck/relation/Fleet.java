package io.ferro.tck.relation;

import io.ferro.Engines;
import io.ferro.model.BackRef;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Links;
import io.ferro.model.Many;
import io.ferro.model.ManyToMany;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Models with every kind of relation, keys of every kind, classes and records as owners. */
public final class Fleet {

    private Fleet() {}

    static Engines engines() {
        return Engines.create(
                Ship.class, Sailor.class, Harbour.class, Berth.class, Officer.class, Islander.class, Cargo.class);
    }

    /** A class with a generated key: many sailors, one officer, many harbours. */
    @Model
    @SuppressWarnings("NullAway.Init")
    public static class Ship {

        public @Id Long id;
        public String name;

        @BackRef("ship")
        public Many<Sailor> crew = Many.unsaved();

        @BackRef("commands")
        public Many<Officer> officers = Many.unsaved();

        @ManyToMany
        public Links<Harbour> harbours = Links.unsaved();

        @ManyToMany(table = "manifest", ownerColumn = "vessel", targetColumn = "goods", reverseIndex = false)
        public Links<Cargo> cargo = Links.unsaved();

        public Ship() {}

        public Ship(String name) {
            this.name = name;
        }
    }

    /** A record with a generated key; it may be on no ship. */
    @Model
    public record Sailor(
            @Nullable @Id Long id,
            String name,

            @ForeignKey(onDelete = OnDelete.SET_NULL) Optional<Ref<Ship>> ship) {}

    /** The unique side of a one-to-one relation. */
    @Model
    public record Officer(
            @Id String name, @ForeignKey(unique = true) Ref<Ship> commands) {}

    /** A record as an owner, with a key made by the client. */
    @Model
    public record Harbour(
            @Nullable @Id UUID id,
            String name,
            @BackRef("harbour") Many<Berth> berths,
            @BackRef("harbours") Links<Ship> ships) {

        public Harbour(String name) {
            this(null, name, Many.unsaved(), Links.unsaved());
        }
    }

    /** Private fields with accessors, and a key that is a short. */
    @Model
    @SuppressWarnings("NullAway.Init")
    public static class Berth {

        private @Id Short number;
        private Ref<Harbour> harbour;
        private @ManyToMany(table = "berth_neighbour") Links<Berth> neighbours = Links.unsaved();

        public Berth() {}

        public Berth(Harbour harbour) {
            this.harbour = Ref.to(harbour);
        }

        public Short getNumber() {
            return number;
        }

        public void setNumber(Short number) {
            this.number = number;
        }

        public Ref<Harbour> getHarbour() {
            return harbour;
        }

        public void setHarbour(Ref<Harbour> harbour) {
            this.harbour = harbour;
        }

        public Links<Berth> getNeighbours() {
            return neighbours;
        }

        public void setNeighbours(Links<Berth> neighbours) {
            this.neighbours = neighbours;
        }
    }

    /** Both sides of two relations in one model. */
    @Model
    @SuppressWarnings("NullAway.Init")
    public static class Islander {

        public @Id Integer id;
        public String name;

        @ForeignKey(onDelete = OnDelete.SET_NULL)
        public @Nullable Ref<Islander> chief;

        @BackRef("chief")
        public Many<Islander> followers = Many.unsaved();

        @ManyToMany
        public Links<Islander> friends = Links.unsaved();

        @BackRef("friends")
        public Links<Islander> friendOf = Links.unsaved();

        public Islander() {}

        public Islander(String name) {
            this.name = name;
        }
    }

    /** An enum as key, at the end of a join table with names of its own. */
    @Model
    public record Cargo(@Id Goods goods, boolean perishable) {}

    /** What ships carry. */
    public enum Goods {
        RUM,
        TEA
    }
}
