package io.ferro.tck.quarkus;

import io.ferro.tck.deployment.DeploymentAssertions;

class DeploymentTest extends DeploymentAssertions {

    DeploymentTest() {
        super(new Quarkus());
    }
}
