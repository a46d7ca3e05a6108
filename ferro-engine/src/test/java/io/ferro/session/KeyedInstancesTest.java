package io.ferro.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class KeyedInstancesTest {

    /** Keys of which many have the same hash. */
    private record Alike(int number) {

        @Override
        public int hashCode() {
            return number % 3;
        }
    }

    @Test
    void doesWhatAMapOfTheJdkDoes() {
        List<IntFunction<Object>> kinds =
                List.of(number -> (long) number, number -> (long) number << 32, number -> "key " + number, Alike::new);
        for (int seed = 0; seed < 400; seed++) {
            compare(new Random(seed), kinds.get(seed % kinds.size()));
        }
    }

    /** Never more than 40 keys, so that places are freed and taken again and again. */
    private static void compare(Random random, IntFunction<Object> kind) {
        KeyedInstances instances = new KeyedInstances();
        instances.expect(random.nextInt(40));
        Map<Object, Object> expected = new HashMap<>();
        // What each reader has read: its keys in their order, each of them once.
        Map<Object, Integer> readers = new LinkedHashMap<>(Map.of("one", 0, "another", 0));
        for (int step = 0; step < 300; step++) {
            instances.expect(random.nextInt(40));
            if (expected.isEmpty()) {
                readers.put(new Object(), 0);
            }
            Object key = kind.apply(random.nextInt(40));
            Object instance = new Object();
            switch (random.nextInt(8)) {
                case 0 ->
                    assertThat(instances.putIfAbsent(key, instance)).isSameAs(expected.putIfAbsent(key, instance));
                case 1 -> {
                    instances.put(key, instance);
                    expected.put(key, instance);
                }
                case 2, 3 -> {
                    instances.remove(key);
                    expected.remove(key);
                }
                default -> {
                    Object reader = List.copyOf(readers.keySet()).get(random.nextInt(readers.size()));
                    for (int rows = random.nextInt(20); rows >= 0 && readers.get(reader) < 40; rows--) {
                        Object read = kind.apply(readers.merge(reader, 1, Integer::sum) - 1);
                        Object made = new Object();
                        assertThat(instances.append(reader, read, made)).isSameAs(expected.putIfAbsent(read, made));
                    }
                }
            }
            assertThat(instances.isEmpty()).isEqualTo(expected.isEmpty());
            if (random.nextBoolean()) {
                for (int number = 0; number < 40; number++) {
                    assertThat(instances.get(kind.apply(number))).isSameAs(expected.get(kind.apply(number)));
                }
            }
        }
        Set<Object> all = new HashSet<>();
        instances.forEach(all::add);
        assertThat(all).containsExactlyInAnyOrderElementsOf(expected.values());
    }

    @Test
    void holdsManyKeys() {
        KeyedInstances instances = new KeyedInstances();
        for (long key = 0; key < 100_000; key++) {
            assertThat(instances.putIfAbsent(key * 1_024, "instance " + key)).isNull();
        }
        for (long key = 0; key < 100_000; key++) {
            assertThat(instances.get(key * 1_024)).isEqualTo("instance " + key);
        }
    }

    @Test
    void severalThreadsAgreeOnTheInstanceOfAKey() throws Exception {
        KeyedInstances instances = new KeyedInstances();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Object>> task = () -> {
                List<Object> seen = new ArrayList<>();
                for (long key = 0; key < 20_000; key++) {
                    Object mine = new Object();
                    Object first = instances.append(seen, key, mine);
                    seen.add(first == null ? mine : first);
                }
                return seen;
            };
            List<List<Object>> seen = new ArrayList<>();
            for (var result : threads.invokeAll(List.of(task, task, task, task))) {
                seen.add(result.get());
            }
            assertThat(new HashSet<>(seen)).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }
}
