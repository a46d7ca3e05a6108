package io.ferro.recordshop.catalog;

import io.ferro.recordshop.activity.Activity;
import io.ferro.recordshop.activity.Activity.Kind;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The albums over HTTP. */
@Path("/api/albums")
public class AlbumResource {

    @Inject
    Catalog catalog;

    @Inject
    Activity activity;

    @GET
    public Page<AlbumView> search(@Valid @BeanParam AlbumFilter filter) {
        return catalog.search(filter);
    }

    @GET
    @Path("{id}")
    public AlbumView get(long id) {
        AlbumView album = AlbumView.of(catalog.get(id));
        activity.record(Kind.VIEWED, id);
        return album;
    }

    @GET
    @Path("{id}/tracks")
    public List<TrackView> tracks(long id) {
        return catalog.tracks(id).stream().map(TrackView::of).toList();
    }

    @POST
    public Response add(@Valid @NotNull AlbumInput input) {
        AlbumView album = AlbumView.of(catalog.add(input));
        activity.record(Kind.ADDED, album.id());
        return Response.created(URI.create("/api/albums/" + album.id()))
                .entity(album)
                .build();
    }

    @PUT
    @Path("{id}")
    public AlbumView change(long id, @Valid @NotNull AlbumInput input) {
        AlbumView album = AlbumView.of(catalog.change(id, input));
        activity.record(Kind.CHANGED, id);
        return album;
    }

    @DELETE
    @Path("{id}")
    public void remove(long id) {
        catalog.remove(id);
        activity.record(Kind.REMOVED, id);
    }
}
