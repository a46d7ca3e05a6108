package io.ferro.docs.sql;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Links;
import io.ferro.model.ManyToMany;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Model
public class Song {
    @Id
    Long id;

    @Column(unique = true)
    String title;

    int seconds;
    BigDecimal price;

    @Nullable
    String note;

    @Nullable
    Ref<Band> band;

    @ManyToMany
    Links<Genre> genres = Links.unsaved();

    Song() {}

    public Song(String title, int seconds, BigDecimal price, Ref<Band> band) {
        this.title = title;
        this.seconds = seconds;
        this.price = price;
        this.band = band;
    }
}
