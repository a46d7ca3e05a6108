package io.ferro.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HomeConnectionsTest {

    private record Point(int x) {}

    private final HomeConnections homes = new HomeConnections();

    @BeforeEach
    void expectSeveral() {
        homes.expectSeveral();
    }

    @Test
    void keepsNothingWhileThereIsOneConnection() {
        HomeConnections alone = new HomeConnections();
        Point point = new Point(1);
        alone.note(point, "default");
        assertThat(alone.of(point)).isNull();
        assertThat(alone.size()).isZero();
    }

    @Test
    void tellsEqualInstancesApart() {
        Point here = new Point(1);
        Point there = new Point(1);
        homes.note(here, "here");
        homes.note(there, "there");
        assertThat(homes.of(here)).isEqualTo("here");
        assertThat(homes.of(there)).isEqualTo("there");
        assertThat(homes.of(new Point(1))).isNull();
    }

    @Test
    void theLastHomeCounts() {
        Point point = new Point(1);
        homes.note(point, "here");
        homes.note(point, "there");
        assertThat(homes.of(point)).isEqualTo("there");
        assertThat(homes.size()).isEqualTo(1);
        homes.forget(point);
        assertThat(homes.of(point)).isNull();
        assertThat(homes.size()).isZero();
    }

    @Test
    @Timeout(60)
    void forgetsWhatNobodyUses() throws InterruptedException {
        Point used = new Point(0);
        homes.note(used, "here");
        List<WeakReference<Point>> unused = new ArrayList<>();
        for (int i = 1; i <= 1000; i++) {
            Point point = new Point(i);
            homes.note(point, "here");
            unused.add(new WeakReference<>(point));
        }
        while (homes.size() > 1) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(unused).allMatch(reference -> reference.get() == null);
        assertThat(homes.of(used)).isEqualTo("here");
    }
}
