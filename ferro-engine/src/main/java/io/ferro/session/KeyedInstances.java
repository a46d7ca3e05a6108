package io.ferro.session;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The instances of one model by the keys of their rows. What a result brings is only written down, and put into a table when somebody looks
 * for a key, which most sessions never do. Thread-safe.
 */
final class KeyedInstances {

    /** So many are looked through one by one. */
    private static final int FEW = 8;

    private static final @Nullable Object[] NONE = {};

    /** Each key and behind it its instance, one after the other; nothing once there is a table. */
    private @Nullable Object[] entries = NONE;

    /** How many keys are written down. */
    private int size;

    private @Nullable InstanceTable table;

    /** Who alone has added something since there was nothing; null where several have. */
    private @Nullable Object reader;

    /** Makes room for so many keys where there is none yet. */
    synchronized void expect(int keys) {
        if (size == 0 && table == null && entries.length < 2 * keys) {
            entries = new @Nullable Object[2 * keys];
        }
    }

    /** {@return the instance with this key, null when there is none} */
    synchronized @Nullable Object get(Object key) {
        InstanceTable many = many();
        return many != null ? many.get(key) : instance(placeOf(key));
    }

    /** {@return the instance that has this key already; null when there was none, and this one has it now} */
    synchronized @Nullable Object putIfAbsent(Object key, Object instance) {
        reader = null;
        InstanceTable many = many();
        if (many != null) {
            return many.putIfAbsent(key, instance);
        }
        Object known = instance(placeOf(key));
        if (known == null) {
            add(key, instance);
        }
        return known;
    }

    /**
     * Does what {@link #putIfAbsent} does for the rows of one result, none of which comes twice. It need not look for the key while nobody
     * else adds something.
     *
     * @param from whoever reads the result, who began when there was nothing
     */
    synchronized @Nullable Object append(Object from, Object key, Object instance) {
        boolean alone = size == 0 || reader == from;
        if (table != null || !alone) {
            return putIfAbsent(key, instance);
        }
        reader = from;
        add(key, instance);
        return null;
    }

    /** Makes an instance the one with this key. */
    synchronized void put(Object key, Object instance) {
        reader = null;
        InstanceTable many = many();
        if (many != null) {
            many.put(key, instance);
            return;
        }
        int place = placeOf(key);
        if (place < 0) {
            add(key, instance);
        } else {
            entries[place + 1] = instance;
        }
    }

    /** Forgets the instance with this key. */
    synchronized void remove(Object key) {
        InstanceTable many = many();
        if (many != null) {
            many.remove(key);
            return;
        }
        int place = placeOf(key);
        if (place >= 0) {
            size--;
            entries[place] = entries[2 * size];
            entries[place + 1] = entries[2 * size + 1];
            entries[2 * size] = null;
            entries[2 * size + 1] = null;
        }
    }

    synchronized boolean isEmpty() {
        return table == null ? size == 0 : table.isEmpty();
    }

    synchronized void forEach(Consumer<Object> action) {
        if (table != null) {
            table.forEach(action);
            return;
        }
        for (int i = 0; i < size; i++) {
            action.accept(instance(2 * i));
        }
    }

    /** {@return the table, null where there are few enough to look through} */
    private @Nullable InstanceTable many() {
        if (table == null && size > FEW) {
            InstanceTable made = new InstanceTable(size);
            for (int i = 0; i < size; i++) {
                made.put(entries[2 * i], entries[2 * i + 1]);
            }
            table = made;
            entries = NONE;
            size = 0;
        }
        return table;
    }

    /** {@return where a key is written down, negative for nowhere} */
    private int placeOf(Object key) {
        for (int place = 2 * (size - 1); place >= 0; place -= 2) {
            if (key.equals(entries[place])) {
                return place;
            }
        }
        return -1;
    }

    private @Nullable Object instance(int place) {
        return place < 0 ? null : entries[place + 1];
    }

    private void add(Object key, Object instance) {
        if (entries.length == 2 * size) {
            entries = Arrays.copyOf(entries, Math.max(2, 2 * entries.length));
        }
        entries[2 * size] = key;
        entries[2 * size + 1] = instance;
        size++;
    }
}
