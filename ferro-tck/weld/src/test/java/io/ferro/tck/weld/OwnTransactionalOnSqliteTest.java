package io.ferro.tck.weld;

import io.ferro.tck.Database;
import io.ferro.tck.OnDatabase;
import io.ferro.tck.cdi.OwnTransactionalAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;

@OnWeld
@OnDatabase(Database.SQLITE)
class OwnTransactionalOnSqliteTest extends OwnTransactionalAssertions {

    @Deployment
    static Archive<?> application() {
        return Deployments.on(Database.SQLITE);
    }
}
