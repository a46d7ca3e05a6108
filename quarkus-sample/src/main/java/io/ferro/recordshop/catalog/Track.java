package io.ferro.recordshop.catalog;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import io.ferro.model.Unique;
import org.jspecify.annotations.Nullable;

/** A track; deleting its album deletes it too, which is what a reference does unless it says otherwise. */
@Model
@Unique({"album", "position"})
public record Track(
        @Id @Nullable Long id,
        Ref<Album> album,
        int position,
        String name,
        @Nullable String composer,
        long milliseconds) {}
