package io.ferro.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Some rows of a query, and where to go on. Immutable but for the instances.
 *
 * @param <M> the model
 * @param items the rows, at most as many as were asked for
 * @param next the request for the page behind this one, empty when this was the last
 * @param total how many rows all pages have, for a page that was asked for by its number; else empty
 */
public record Page<M>(List<M> items, Optional<PageRequest> next, OptionalLong total) {

    /**
     * Copies the list.
     *
     * @param items the rows, at most as many as were asked for
     * @param next the request for the page behind this one, empty when this was the last
     * @param total how many rows all pages have, for a page that was asked for by its number; else empty
     */
    public Page {
        items = List.copyOf(items);
    }

    /** {@return whether there is a page behind this one} */
    public boolean hasNext() {
        return next.isPresent();
    }
}
