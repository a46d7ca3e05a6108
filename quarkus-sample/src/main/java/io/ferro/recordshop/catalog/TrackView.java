package io.ferro.recordshop.catalog;

import org.jspecify.annotations.Nullable;

/** What a client sees of a track. */
public record TrackView(int position, String name, @Nullable String composer, long milliseconds) {

    static TrackView of(Track track) {
        return new TrackView(track.position(), track.name(), track.composer(), track.milliseconds());
    }
}
