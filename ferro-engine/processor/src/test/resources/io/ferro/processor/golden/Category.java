package shop;

import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import java.util.Optional;
import java.util.UUID;

/** A class with accessors, a key made by the client, an enum and a relation to itself that may be missing. */
@Model
class Category {

    private @Id UUID id;
    private String title;
    private boolean hidden;
    private @Column(index = true) Season season;
    private @ForeignKey(onDelete = OnDelete.SET_NULL) Optional<Ref<Category>> parent = Optional.empty();

    enum Season {
        SUMMER,
        WINTER
    }

    UUID getId() {
        return id;
    }

    void setId(UUID id) {
        this.id = id;
    }

    String title() {
        return title;
    }

    Category title(String title) {
        this.title = title;
        return this;
    }

    boolean isHidden() {
        return hidden;
    }

    void setHidden(boolean hidden) {
        this.hidden = hidden;
    }

    Season getSeason() {
        return season;
    }

    Category setSeason(Season season) {
        this.season = season;
        return this;
    }

    Optional<Ref<Category>> getParent() {
        return parent;
    }

    void setParent(Optional<Ref<Category>> parent) {
        this.parent = parent;
    }
}
