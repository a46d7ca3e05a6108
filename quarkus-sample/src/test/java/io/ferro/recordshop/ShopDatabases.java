package io.ferro.recordshop;

import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives the shop two new, empty databases of one kind, and drops them when it has closed. */
public class ShopDatabases implements QuarkusTestResourceLifecycleManager {

    static final String KIND = "kind";

    private final List<TestDatabase> opened = new ArrayList<>();
    private Database kind;

    @Override
    public void init(Map<String, String> arguments) {
        kind = Database.valueOf(arguments.get(KIND));
    }

    @Override
    public Map<String, String> start() {
        return Map.of("ferro.url", url(), "ferro.analytics.url", url());
    }

    private String url() {
        TestDatabase database = kind.fresh();
        opened.add(database);
        return database.url();
    }

    @Override
    public void stop() {
        opened.forEach(TestDatabase::close);
    }
}
