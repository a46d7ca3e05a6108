package io.ferro.tck.wildfly;

import io.ferro.tck.cdi.NarayanaJtaAssertions;
import io.ferro.tck.war.WarSuites;
import org.junit.jupiter.api.Nested;

class WildFlyTest extends WarSuites {

    @Nested
    class Jta extends NarayanaJtaAssertions {}
}
