package io.ferro.tck.openwebbeans;

import io.ferro.tck.deployment.DeploymentAssertions;

class DeploymentTest extends DeploymentAssertions {

    DeploymentTest() {
        super(new OpenWebBeans());
    }
}
