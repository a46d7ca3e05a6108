package io.ferro.cdi.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.SessionClosedException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionBeansTest {

    private final Engines engines = Engines.create(new Class<?>[0]);
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final RecordedBean bean = new RecordedBean("bean", log);
    private final SessionBeans beans = new SessionBeans();

    @BeforeEach
    void connect() {
        engines.connect("sqlite::memory:");
    }

    @AfterEach
    void close() {
        engines.close();
    }

    @Test
    void eachSessionHasItsOwn() {
        try (Session outer = engines.session();
                Session inner = engines.session()) {
            assertThat(beans.find(outer)).isNull();
            BeanStore store = beans.of(outer);

            assertThat(beans.of(outer)).isSameAs(store);
            assertThat(beans.find(outer)).isSameAs(store);
            assertThat(beans.of(inner)).isNotSameAs(store);
        }
    }

    @Test
    void endsWithItsSession() {
        try (Session outer = engines.session()) {
            beans.of(outer).getOrCreate(new RecordedBean("outer", log), RecordedBean.context());
            try (Session inner = engines.session()) {
                beans.of(inner).getOrCreate(bean, RecordedBean.context());
            }
            assertThat(log).containsExactly("+outer", "+bean", "-bean");
        }
        assertThat(log).containsExactly("+outer", "+bean", "-bean", "-outer");
    }

    @Test
    void endsWithTheEngines() {
        Session forgotten = engines.session();
        beans.of(forgotten).getOrCreate(bean, RecordedBean.context());
        engines.close();

        assertThat(log).containsExactly("+bean", "-bean");
        assertThat(beans.find(forgotten)).isNull();
    }

    @Test
    void closedSessionTakesNone() {
        Session closed = engines.session();
        closed.close();

        assertThatThrownBy(() -> beans.of(closed)).isInstanceOf(SessionClosedException.class);
        assertThat(beans.find(closed)).isNull();
    }

    @Test
    void oneStoreForAllThreadsOfASession() throws InterruptedException {
        Set<Object> seen = ConcurrentHashMap.newKeySet();
        try (Session session = engines.session()) {
            ExecutorService pool = Executors.newFixedThreadPool(8);
            for (int i = 0; i < 64; i++) {
                pool.execute(() -> seen.add(beans.of(session).getOrCreate(bean, RecordedBean.context())));
            }
            pool.shutdown();
            assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(seen).hasSize(1);
        assertThat(log).containsExactly("+bean", "-bean");
    }
}
