package io.ferro.tck.existing.chinook;

import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;

/** An album. */
@Model(table = "Album")
public class Album {

    @Id(assigned = true)
    @Column(name = "AlbumId")
    public int id;

    @Column(name = "Title")
    public String title = "";

    @Column(name = "ArtistId")
    @ForeignKey(index = false, onDelete = OnDelete.NO_ACTION)
    public Ref<Artist> artist = Ref.id(Artist.class, 0);
}
