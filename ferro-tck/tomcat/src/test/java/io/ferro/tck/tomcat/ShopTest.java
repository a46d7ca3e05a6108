package io.ferro.tck.tomcat;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.TestDatabase;
import io.ferro.tck.war.AsynchronousShopAssertions;
import io.ferro.tck.war.Deployed;
import io.ferro.tck.war.WarServer;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopTest extends AsynchronousShopAssertions {

    private final TomcatServer server;

    ShopTest(WarServer server, TestDatabase main) {
        super(server, main, List.of(SaleServlet.class));
        this.server = (TomcatServer) server;
    }

    /** No thread, no driver and no pool keeps the classes of an application that is gone. */
    @Test
    void nothingOfItIsLeftWhenItIsUndeployed() throws InterruptedException {
        WeakReference<ClassLoader> classes;
        try (Deployed shop = deploy("shop")) {
            classes = new WeakReference<>(server.classLoader("shop"));
            assertThat(shop.post("sales", "Ada").body()).isEqualTo("Ada");
        }

        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (classes.get() != null && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(classes.get()).isNull();
    }
}
