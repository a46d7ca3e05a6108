package io.ferro.recordshop;

import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives the shop two new, empty databases of one kind, and drops them when it has closed. */
public class ShopDatabases implements QuarkusTestResourceLifecycleManager {

    static final String KIND = "kind";

    private Database kind;
    private TestDatabase shop;
    private TestDatabase analytics;

    @Override
    public void init(Map<String, String> arguments) {
        kind = Database.valueOf(arguments.get(KIND));
    }

    @Override
    public Map<String, String> start() {
        shop = kind.fresh();
        analytics = kind.fresh();
        return Map.of("ferro.url", shop.url(), "ferro.analytics.url", analytics.url());
    }

    @Override
    public void stop() {
        shop.close();
        analytics.close();
    }
}
