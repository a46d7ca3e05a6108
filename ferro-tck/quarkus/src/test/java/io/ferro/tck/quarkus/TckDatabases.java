package io.ferro.tck.quarkus;

import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.cdi.TckApplication;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Gives the application two new databases of one kind, and drops them when it has closed. */
public class TckDatabases implements QuarkusTestResourceLifecycleManager {

    static final String KIND = "kind";

    private final Deque<TestDatabase> opened = new ArrayDeque<>();
    private Database kind = Database.SQLITE;

    @Override
    public void init(Map<String, String> arguments) {
        kind = Database.valueOf(arguments.get(KIND));
    }

    @Override
    public Map<String, String> start() {
        return TckApplication.configuration(fresh(), fresh());
    }

    private TestDatabase fresh() {
        TestDatabase database = kind.fresh();
        opened.push(database);
        return database;
    }

    @Override
    public void stop() {
        opened.forEach(TestDatabase::close);
    }
}
