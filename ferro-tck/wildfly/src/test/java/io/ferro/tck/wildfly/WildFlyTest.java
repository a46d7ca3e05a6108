package io.ferro.tck.wildfly;

import io.ferro.tck.cdi.CdiSuites;
import io.ferro.tck.cdi.JtaAssertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InWildFly.class)
class WildFlyTest extends CdiSuites {

    @Nested
    class Jta extends JtaAssertions {}
}
