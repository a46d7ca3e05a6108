package io.ferro.docs.records;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;

@Model(table = "Album")
public class Album {
    @Id
    @Column(name = "AlbumId")
    Long id;

    @Column(name = "Title")
    String title;

    @Column(name = "ArtistId")
    Ref<Artist> artist;

    @Column(name = "Updated", readOnly = true) // a trigger writes it
    String updated;

    Album() {}

    public Album(String title, Ref<Artist> artist) {
        this.title = title;
        this.artist = artist;
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Ref<Artist> artist() {
        return artist;
    }

    public String updated() {
        return updated;
    }
}
