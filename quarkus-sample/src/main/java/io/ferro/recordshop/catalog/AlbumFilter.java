package io.ferro.recordshop.catalog;

import io.ferro.query.Sort;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which albums to list, in which order, and which page of them; pages count from 1. */
public record AlbumFilter(
        @QueryParam("text") @Size(max = 100) @Pattern(regexp = AlbumInput.TEXT) @Nullable
        String text,

        @QueryParam("artist") @Nullable Long artist,

        @QueryParam("genre") @Pattern(regexp = AlbumInput.TEXT) @Nullable
        String genre,

        @QueryParam("sort")
        @DefaultValue("title")
        @Pattern(regexp = "-?(title|price)", message = "must be title, -title, price or -price")
        String sort,

        @QueryParam("page") @DefaultValue("1") @Min(1) int page,

        @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100)
        int limit) {

    private static final Map<String, Sort<Album>> SORTS = Map.of(
            "title", Album_.title.asc(),
            "-title", Album_.title.desc(),
            "price", Album_.price.asc(),
            "-price", Album_.price.desc());

    /** {@return the order, the key last, so that no album is on two pages} */
    List<Sort<Album>> order() {
        return List.of(SORTS.get(sort), Album_.id.asc());
    }

    /** {@return how many albums come before the page} */
    long offset() {
        return (page - 1L) * limit;
    }
}
