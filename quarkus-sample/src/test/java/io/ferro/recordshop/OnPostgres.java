package io.ferro.recordshop;

import io.ferro.tck.Database;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The shop on PostgreSQL. */
public class OnPostgres implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(ShopDatabases.class, Map.of(ShopDatabases.KIND, Database.POSTGRESQL.name())));
    }
}
