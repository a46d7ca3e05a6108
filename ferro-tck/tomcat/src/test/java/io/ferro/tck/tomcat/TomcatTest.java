package io.ferro.tck.tomcat;

import io.ferro.tck.cdi.OwnTransactionalAssertions;
import io.ferro.tck.war.WarSuites;
import org.junit.jupiter.api.Nested;

class TomcatTest extends WarSuites {

    @Nested
    class OwnTransactional extends OwnTransactionalAssertions {}
}
