package io.ferro.cdi.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.spi.CreationalContext;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class BeanStoreTest {

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final BeanStore store = new BeanStore();

    private final RecordedBean a = new RecordedBean("a", log);
    private final RecordedBean b = new RecordedBean("b", log);

    @Test
    void createsOnce() {
        assertThat(store.get(a)).isNull();

        Object created = store.getOrCreate(a, RecordedBean.context());

        assertThat(store.getOrCreate(a, RecordedBean.context())).isSameAs(created);
        assertThat(store.get(a)).isSameAs(created);
        assertThat(store.getOrCreate(b, RecordedBean.context())).isNotSameAs(created);
        assertThat(log).containsExactly("+a", "+b");
    }

    @RepeatedTest(20)
    void createsOnceHoweverManyThreadsAsk() throws InterruptedException {
        int threads = 16;
        Set<Object> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < threads; i++) {
            pool.execute(() -> {
                try {
                    start.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                seen.add(store.getOrCreate(a, RecordedBean.context()));
            });
        }
        start.countDown();
        pool.shutdown();

        assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).hasSize(1);
        assertThat(a.created).hasValue(1);
    }

    @Test
    void creatingMayAskForAnother() {
        RecordedBean outer = new RecordedBean("outer", log) {
            @Override
            public Object create(CreationalContext<Object> creationalContext) {
                store.getOrCreate(b, RecordedBean.context());
                return super.create(creationalContext);
            }
        };

        store.getOrCreate(outer, RecordedBean.context());
        store.destroyAll();

        assertThat(log).containsExactly("+b", "+outer", "-outer", "-b");
    }

    @Test
    void destroysOne() {
        Object first = store.getOrCreate(a, RecordedBean.context());
        store.destroy(a);
        store.destroy(a);
        store.destroy(b);

        assertThat(store.get(a)).isNull();
        assertThat(store.getOrCreate(a, RecordedBean.context())).isNotSameAs(first);
        assertThat(log).containsExactly("+a", "-a", "+a");
    }

    @Test
    void destroysTheLastCreatedFirst() {
        store.getOrCreate(b, RecordedBean.context());
        store.getOrCreate(a, RecordedBean.context());
        store.destroyAll();
        store.destroyAll();

        assertThat(log).containsExactly("+b", "+a", "-a", "-b");
    }

    @Test
    void destroysAllAlsoWhereSomeRefuse() {
        store.getOrCreate(a, RecordedBean.context());
        store.getOrCreate(new Refusing("first"), RecordedBean.context());
        store.getOrCreate(b, RecordedBean.context());
        store.getOrCreate(new Refusing("second"), RecordedBean.context());

        assertThatThrownBy(store::destroyAll)
                .hasMessage("second")
                .satisfies(e -> assertThat(e.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("first"));
        assertThat(log).endsWith("-b", "-a");
    }

    @Test
    void createsNothingAfterTheEnd() {
        store.destroyAll();

        assertThatThrownBy(() -> store.getOrCreate(a, RecordedBean.context()))
                .isInstanceOf(ContextNotActiveException.class)
                .hasMessage("FERRO-0706: @FerroSessionScoped is not active: no session is open on this thread and no"
                        + " request is active. Open a session, or call from a request.");
        assertThat(log).isEmpty();
    }

    private final class Refusing extends RecordedBean {

        private final String message;

        Refusing(String message) {
            super(message, log);
            this.message = message;
        }

        @Override
        public void destroy(Object instance, CreationalContext<Object> creationalContext) {
            throw new IllegalStateException(message);
        }
    }
}
