package io.ferro.generated;

import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Index;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import io.ferro.model.Unique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A class with accessors of each style and a relation to itself; it and {@link Pet} refer to each other. */
@Model(table = "people")
@Unique({"favourite", "name"})
@Unique({"alias"})
@Index({"manager", "isAdult"})
public class Person {

    private @Id @Nullable UUID id;
    private @Column(type = "varchar(80)", index = true) String name = "";
    private @Column(name = "nick", unique = true) @Nullable String alias;
    private boolean isAdult;
    private @ForeignKey(onDelete = OnDelete.SET_NULL) @Nullable Ref<Person> manager;
    private @ForeignKey(unique = true, onDelete = OnDelete.RESTRICT) @Nullable Ref<Pet> favourite;

    protected Person() {}

    Person(String name) {
        this.name = name;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String name() {
        return name;
    }

    public Person name(String name) {
        this.name = name;
        return this;
    }

    protected @Nullable String getAlias() {
        return alias;
    }

    Person setAlias(@Nullable String alias) {
        this.alias = alias;
        return this;
    }

    public boolean isAdult() {
        return isAdult;
    }

    void setIsAdult(boolean isAdult) {
        this.isAdult = isAdult;
    }

    @Nullable
    Ref<Person> getManager() {
        return manager;
    }

    void setManager(@Nullable Ref<Person> manager) {
        this.manager = manager;
    }

    @Nullable
    Ref<Pet> getFavourite() {
        return favourite;
    }

    void setFavourite(@Nullable Ref<Pet> favourite) {
        this.favourite = favourite;
    }
}
