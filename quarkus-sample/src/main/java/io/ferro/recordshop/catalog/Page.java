package io.ferro.recordshop.catalog;

import java.util.List;

/** One page of a list, and how much there is in all. */
public record Page<T>(List<T> items, long total, int page, long pages) {

    static <T> Page<T> of(List<T> items, long total, int page, int limit) {
        return new Page<>(items, total, page, (total + limit - 1) / limit);
    }
}
