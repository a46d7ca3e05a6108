package io.ferro.session;

import java.util.ArrayList;
import java.util.List;

/** Lists that are replaced and never changed, for what is mostly empty: an empty one takes no memory. */
final class Copies {

    private Copies() {}

    static <T> List<T> with(List<T> some, T another) {
        List<T> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }

    /** {@return the list without this very object} */
    static <T> List<T> without(List<T> some, T one) {
        return some.stream().filter(other -> other != one).toList();
    }
}
