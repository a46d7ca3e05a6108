package io.ferro.recordshop.catalog;

import static java.util.Comparator.comparing;

import io.ferro.recordshop.activity.Activity;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;

/** What the page needs besides albums: the choices of its lists, and what people look at. */
@Path("/api")
public class ShopResource {

    @Inject
    Catalog catalog;

    @Inject
    Activity activity;

    @GET
    @Path("artists")
    public List<Artist> artists() {
        return catalog.artists();
    }

    @GET
    @Path("genres")
    public List<String> genres() {
        return catalog.genres();
    }

    /** The views are on one connection, the albums on another: one query each, joined here. */
    @GET
    @Path("popular")
    public List<PopularAlbum> popular(@QueryParam("limit") @DefaultValue("5") @Min(1) @Max(50) int limit) {
        Map<Long, Long> views = activity.mostViewed(limit);
        return catalog.byId(views.keySet()).stream()
                .map(album -> new PopularAlbum(album, views.getOrDefault(album.id(), 0L)))
                .sorted(comparing(PopularAlbum::views).reversed())
                .toList();
    }
}
