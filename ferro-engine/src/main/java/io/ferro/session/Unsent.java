package io.ferro.session;

import java.util.ArrayList;
import java.util.List;

/**
 * The instances of bulk work whose rows the database may not have seen, from which it is found out what kept it from taking them. Used by
 * one thread.
 *
 * @param <M> the model
 */
final class Unsent<M> {

    private final boolean kept;
    private final List<M> instances = new ArrayList<>();

    /**
     * Has none yet.
     *
     * @param kept false if nobody will ask
     */
    Unsent(boolean kept) {
        this.kept = kept;
    }

    void add(M instance) {
        if (kept) {
            instances.add(instance);
        }
    }

    /** Forgets them, for all were sent. */
    void sent() {
        instances.clear();
    }

    List<M> instances() {
        return instances;
    }
}
