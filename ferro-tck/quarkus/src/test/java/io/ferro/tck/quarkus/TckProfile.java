package io.ferro.tck.quarkus;

import io.ferro.tck.Database;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The application of the test kit on one database. */
public abstract class TckProfile implements QuarkusTestProfile {

    private final Database database;

    TckProfile(Database database) {
        this.database = database;
    }

    /** The kit's jar is no bean archive by itself, and has beans of applications that fail. */
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.index-dependency.tck.group-id", "io.ferro",
                "quarkus.index-dependency.tck.artifact-id", "ferro-tck",
                "quarkus.arc.exclude-types", "io.ferro.tck.deployment.**,io.ferro.tck.lifecycle.**");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TckDatabases.class, Map.of(TckDatabases.KIND, database.name())));
    }
}
