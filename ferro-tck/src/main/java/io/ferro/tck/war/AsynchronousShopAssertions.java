package io.ferro.tck.war;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.tck.Assertion;
import io.ferro.tck.TestDatabase;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same on a server that answers requests from other threads too. */
@SuppressWarnings("exports") // The extension is for JUnit.
public abstract class AsynchronousShopAssertions extends ShopAssertions {

    /**
     * For subclasses.
     *
     * @param server runs the shop
     * @param main its database
     * @param front what answers requests there, and calls the {@link io.ferro.tck.shop.Counter}
     */
    protected AsynchronousShopAssertions(WarServer server, TestDatabase main, Collection<? extends Class<?>> front) {
        super(server, main, front);
    }

    /**
     * Such a request is ended by some servers only if its answer is there before its own thread leaves it. Else its session goes as garbage,
     * but for what the server keeps of the last request on each of its threads and connections.
     */
    @Test
    @Assertion({"CDI-07", "CDI-09"})
    void whatAnotherThreadAnswersKeepsNoConnectionAndNoSession() throws Exception {
        try (Deployed shop = deploy("shop")) {
            ask(shop, Map.of("sales/stage", 200, "sales/failing-stage", 500, "sales/suspended", 200));

            assertThat(eventually(shop, "sales/sessions", report -> report.endsWith(" 0 connections")))
                    .isEqualTo("0 sessions, 0 open, 0 connections");
            assertThat(eventually(shop, "sales/held", held -> Integer.parseInt(held) < REQUESTS))
                    .satisfies(held -> assertThat(Integer.parseInt(held)).isLessThan(REQUESTS));
            assertThat(sold()).hasSize(REQUESTS * 3);
        }
    }
}
