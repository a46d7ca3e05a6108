package io.ferro.recordshop.catalog;

import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import io.ferro.model.Unique;
import java.math.BigDecimal;

/** A model that is a class: its fields change, {@code save} writes them. */
@Model
@Unique({"artist", "title"})
@SuppressWarnings("NullAway.Init") // Whoever makes one fills it: the catalog, or Ferro from a row.
public class Album {

    @Id
    Long id;

    String title;

    /** The unique constraint begins with it, so it needs no index of its own. */
    @ForeignKey(onDelete = OnDelete.RESTRICT, index = false)
    Ref<Artist> artist;

    @Column(index = true)
    String genre;

    BigDecimal price;
}
