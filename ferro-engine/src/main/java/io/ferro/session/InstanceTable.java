package io.ferro.session;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Instances by the keys of their rows: a hash table without an object for each entry, such as the maps of the JDK make. Used by one thread
 * at a time.
 */
final class InstanceTable {

    /** Spreads what follows each other: the golden ratio of 32 bits. */
    private static final int SPREAD = 0x9E3779B9;

    /** The spread hashes of the keys, so that growing needs no look at the keys: by then they are in no cache of the processor. */
    private int[] hashes;

    /** Two for each place: the key and behind it the instance. What does not fit at its place stands at the next one that was free. */
    private @Nullable Object[] entries;

    private int size;

    /** Makes a table with room for so many keys, at least one. */
    InstanceTable(int keys) {
        int places = Integer.highestOneBit(3 * keys / 2) * 2;
        hashes = new int[places];
        entries = new @Nullable Object[2 * places];
    }

    /** {@return the instance with this key, null when there is none} */
    @Nullable
    Object get(Object key) {
        return instance(placeOf(key, spread(key)));
    }

    /** {@return the instance that has this key already; null when there was none, and this one has it now} */
    @Nullable
    Object putIfAbsent(Object key, Object instance) {
        int hash = spread(key);
        int place = placeOf(key, hash);
        Object known = instance(place);
        if (known == null) {
            add(place, hash, key, instance);
        }
        return known;
    }

    /** Makes an instance the one with this key. */
    void put(Object key, Object instance) {
        int hash = spread(key);
        int place = placeOf(key, hash);
        if (key(place) == null) {
            add(place, hash, key, instance);
        } else {
            entries[2 * place + 1] = instance;
        }
    }

    /** Forgets the instance with this key. */
    void remove(Object key) {
        int place = placeOf(key, spread(key));
        if (key(place) != null) {
            size--;
            free(place);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    void forEach(Consumer<Object> action) {
        for (int place = 0; place < hashes.length; place++) {
            Object instance = instance(place);
            if (instance != null) {
                action.accept(instance);
            }
        }
    }

    private @Nullable Object key(int place) {
        return entries[2 * place];
    }

    private @Nullable Object instance(int place) {
        return entries[2 * place + 1];
    }

    private void set(int place, int hash, @Nullable Object key, @Nullable Object instance) {
        hashes[place] = hash;
        entries[2 * place] = key;
        entries[2 * place + 1] = instance;
    }

    private void add(int place, int hash, Object key, Object instance) {
        set(place, hash, key, instance);
        size++;
        if (!fits(size)) {
            grow();
        }
    }

    private boolean fits(int keys) {
        return 3 * keys <= 2 * hashes.length;
    }

    private void grow() {
        int[] hashesBefore = hashes;
        @Nullable Object[] before = entries;
        hashes = new int[2 * hashesBefore.length];
        entries = new @Nullable Object[2 * before.length];
        for (int place = 0; place < hashesBefore.length; place++) {
            Object key = before[2 * place];
            if (key != null) {
                int hash = hashesBefore[place];
                set(freePlace(hash), hash, key, before[2 * place + 1]);
            }
        }
    }

    private int freePlace(int hash) {
        int place = home(hash);
        while (key(place) != null) {
            place = next(place);
        }
        return place;
    }

    /** {@return the place of a key, or the free one where it would stand} */
    private int placeOf(Object key, int hash) {
        int place = home(hash);
        for (Object held = key(place); held != null; held = key(place)) {
            if (hashes[place] == hash && held.equals(key)) {
                break;
            }
            place = next(place);
        }
        return place;
    }

    /** Sixteen keys that follow each other, as most do, stand together; such groups are spread. */
    private static int spread(Object key) {
        int hash = key.hashCode();
        int group = (hash >>> 4) * SPREAD;
        return ((group ^ (group >>> 16)) << 4) | (hash & 15);
    }

    private int home(int hash) {
        return hash & (hashes.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (hashes.length - 1);
    }

    /** Frees a place, and has those behind it come nearer to where they belong: a search ends where it finds nothing. */
    private void free(int place) {
        int free = place;
        int each = next(place);
        for (Object key = key(each); key != null; key = key(each)) {
            int hash = hashes[each];
            if (distance(home(hash), each) >= distance(free, each)) {
                set(free, hash, key, instance(each));
                free = each;
            }
            each = next(each);
        }
        set(free, 0, null, null);
    }

    private int distance(int from, int to) {
        return (to - from) & (hashes.length - 1);
    }
}
