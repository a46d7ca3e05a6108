package io.ferro.recordshop.catalog;

import io.ferro.Models;
import io.ferro.Session;
import io.ferro.model.Ref;
import io.ferro.query.Condition;
import io.ferro.query.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds and changes albums. The session injected here is that of the current HTTP request, and so are the models: what one of them has
 * loaded, the others know.
 */
@ApplicationScoped
public class Catalog {

    @Inject
    Session session;

    @Inject
    Models<Album> albums;

    @Inject
    Models<Artist> artists;

    @Inject
    Models<Track> tracks;

    Page<AlbumView> search(AlbumFilter filter) {
        Query<Album> matching = albums.where(conditions(filter));
        List<Album> found = matching.orderBy(filter.order())
                .limit(filter.limit())
                .offset(filter.offset())
                .all();
        return Page.of(views(found), matching.count(), filter.page(), filter.limit());
    }

    List<AlbumView> byId(Collection<Long> ids) {
        return views(albums.where(Album_.id.in(ids)).all());
    }

    Album get(long id) {
        return albums.get(id);
    }

    List<Track> tracks(long albumId) {
        Album album = albums.get(albumId);
        return tracks.where(Track_.album.id().eq(album.id))
                .orderBy(Track_.position.asc())
                .all();
    }

    List<Artist> artists() {
        return artists.query().orderBy(Artist_.name.asc()).all();
    }

    List<String> genres() {
        return session.fetchAll("select distinct genre from album order by genre").stream()
                .map(row -> row.get(1, String.class))
                .toList();
    }

    /** Adds the artist too, where the shop has none of that name: both or neither. */
    @Transactional
    public Album add(AlbumInput input) {
        return albums.create(fill(new Album(), input));
    }

    @Transactional
    public Album change(long id, AlbumInput input) {
        return albums.save(fill(albums.get(id), input));
    }

    void remove(long id) {
        albums.delete(albums.get(id));
    }

    private Album fill(Album album, AlbumInput input) {
        album.title = input.title().strip();
        album.artist = Ref.to(artistNamed(input.artist().strip()));
        album.genre = input.genre().strip();
        album.price = input.price().setScale(2);
        return album;
    }

    private Artist artistNamed(String name) {
        return artists.where(Artist_.name.eq(name)).first().orElseGet(() -> artists.create(new Artist(null, name)));
    }

    private List<Condition<Album>> conditions(AlbumFilter filter) {
        List<Condition<Album>> conditions = new ArrayList<>();
        if (filter.text() != null) {
            conditions.add(Album_.title
                    .containsIgnoreCase(filter.text())
                    .or(Album_.artist.id().in(artistsLike(filter.text()))));
        }
        if (filter.artist() != null) {
            conditions.add(Album_.artist.id().eq(filter.artist()));
        }
        if (filter.genre() != null) {
            conditions.add(Album_.genre.eq(filter.genre()));
        }
        return conditions;
    }

    private List<Long> artistsLike(String text) {
        return artists.where(Artist_.name.containsIgnoreCase(text)).all().stream()
                .map(Artist::id)
                .toList();
    }

    /** One query brings every artist into the session, where each album then finds its own without asking the database. */
    private List<AlbumView> views(List<Album> found) {
        artists.where(Artist_.id.in(found.stream()
                        .map(album -> album.artist.id(Long.class))
                        .distinct()
                        .toList()))
                .all();
        return found.stream().map(AlbumView::of).toList();
    }
}
