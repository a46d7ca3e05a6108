package io.ferro.tck.helidon;

import io.ferro.tck.NeedsJava;
import io.ferro.tck.deployment.DeploymentAssertions;

@NeedsJava(21)
class DeploymentTest extends DeploymentAssertions {

    DeploymentTest() {
        super(new Helidon());
    }
}
