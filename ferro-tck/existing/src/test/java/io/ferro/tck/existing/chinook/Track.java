package io.ferro.tck.existing.chinook;

import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A track. */
@Model(table = "Track")
public class Track {

    @Id(assigned = true)
    @Column(name = "TrackId")
    public int id;

    @Column(name = "Name")
    public String name = "";

    @Column(name = "AlbumId")
    @ForeignKey(index = false, onDelete = OnDelete.NO_ACTION)
    public @Nullable Ref<Album> album;

    @Column(name = "MediaTypeId")
    @ForeignKey(index = false, onDelete = OnDelete.NO_ACTION)
    public Ref<MediaType> mediaType = Ref.id(MediaType.class, 0);

    @Column(name = "GenreId")
    @ForeignKey(index = false, onDelete = OnDelete.NO_ACTION)
    public @Nullable Ref<Genre> genre;

    @Column(name = "Composer")
    public @Nullable String composer;

    @Column(name = "Milliseconds")
    public int milliseconds;

    @Column(name = "Bytes")
    public @Nullable Integer bytes;

    @Column(name = "UnitPrice")
    public BigDecimal unitPrice = BigDecimal.ZERO;
}
