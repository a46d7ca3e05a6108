package io.ferro.tck.weld;

import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import io.ferro.tck.cdi.TckApplication;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Makes the archives that Arquillian deploys, and drops their databases when the test class is through. */
final class Deployments implements AfterAllCallback {

    private static final Deque<TestDatabase> DATABASES = new ArrayDeque<>();

    static JavaArchive on(Database database) {
        return ShrinkWrap.create(JavaArchive.class)
                .addClasses(TckApplication.classes().toArray(Class<?>[]::new))
                .addAsManifestResource(new StringAsset(BeansXml.ALL), "beans.xml")
                .addAsManifestResource(
                        new StringAsset(TckApplication.properties(fresh(database), fresh(database))),
                        "microprofile-config.properties");
    }

    private static TestDatabase fresh(Database database) {
        TestDatabase fresh = database.fresh();
        DATABASES.push(fresh);
        return fresh;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        while (!DATABASES.isEmpty()) {
            DATABASES.pop().close();
        }
    }
}
