package io.ferro.tck.wildfly;

import io.ferro.tck.cdi.JtaAssertions;
import io.ferro.tck.war.WarSuites;
import org.junit.jupiter.api.Nested;

class WildFlyTest extends WarSuites {

    @Nested
    class Jta extends JtaAssertions {}
}
