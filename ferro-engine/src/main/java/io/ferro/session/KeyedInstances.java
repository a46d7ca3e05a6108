package io.ferro.session;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The instances of one model by the keys of their rows. A hash table of one array, where each key stands before its instance: the maps of
 * the JDK make an object for each entry, which is much where every row that is read becomes one. Thread-safe.
 */
final class KeyedInstances {

    /** How many keys there is room for at first, a power of two: most sessions see few rows. */
    private static final int FEW = 4;

    /** Spreads keys that follow each other, as most do: the golden ratio of 32 bits. */
    private static final int SPREAD = 0x9E3779B9;

    /** Keys at even places, the instance of each behind it; what does not fit at its place stands at the next one that was free. */
    private @Nullable Object[] places = new @Nullable Object[2 * FEW];

    private int size;

    /** {@return the instance with this key, null when there is none} */
    synchronized @Nullable Object get(Object key) {
        return places[placeOf(key) + 1];
    }

    /** {@return the instance that has this key already; null when there was none, and this one has it now} */
    synchronized @Nullable Object putIfAbsent(Object key, Object instance) {
        int place = placeOf(key);
        Object known = places[place + 1];
        if (known == null) {
            add(place, key, instance);
        }
        return known;
    }

    /** Makes an instance the one with this key. */
    synchronized void put(Object key, Object instance) {
        int place = placeOf(key);
        if (places[place] == null) {
            add(place, key, instance);
        } else {
            places[place + 1] = instance;
        }
    }

    /** Forgets the instance with this key. */
    synchronized void remove(Object key) {
        int place = placeOf(key);
        if (places[place] != null) {
            size--;
            free(place);
        }
    }

    synchronized boolean isEmpty() {
        return size == 0;
    }

    synchronized void forEach(Consumer<Object> action) {
        for (int place = 0; place < places.length; place += 2) {
            Object instance = places[place + 1];
            if (instance != null) {
                action.accept(instance);
            }
        }
    }

    private void add(int free, Object key, Object instance) {
        places[free] = key;
        places[free + 1] = instance;
        size++;
        if (size * 3 > places.length) { // Two thirds of the keys that there is room for.
            grow();
        }
    }

    private void grow() {
        @Nullable Object[] before = places;
        places = new @Nullable Object[2 * before.length];
        for (int place = 0; place < before.length; place += 2) {
            Object key = before[place];
            if (key != null) {
                int to = placeOf(key);
                places[to] = key;
                places[to + 1] = before[place + 1];
            }
        }
    }

    /** {@return the place of a key, or the free one where it would stand} */
    private int placeOf(Object key) {
        int place = home(key);
        for (Object held = places[place]; held != null && !held.equals(key); held = places[place]) {
            place = next(place);
        }
        return place;
    }

    private int home(Object key) {
        int hash = key.hashCode() * SPREAD;
        return 2 * (hash ^ hash >>> 16) & places.length - 2;
    }

    private int next(int place) {
        return place + 2 & places.length - 1;
    }

    /** Frees a place, and has those behind it come nearer to their homes: a search ends where it finds nothing. */
    private void free(int place) {
        int free = place;
        int each = next(place);
        for (Object key = places[each]; key != null; key = places[each]) {
            if (distance(home(key), each) >= distance(free, each)) {
                places[free] = key;
                places[free + 1] = places[each + 1];
                free = each;
            }
            each = next(each);
        }
        places[free] = null;
        places[free + 1] = null;
    }

    private int distance(int from, int to) {
        return to - from & places.length - 1;
    }
}
