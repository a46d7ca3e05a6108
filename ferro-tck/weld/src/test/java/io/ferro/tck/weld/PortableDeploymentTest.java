package io.ferro.tck.weld;

import io.ferro.tck.deployment.DeploymentAssertions;

class PortableDeploymentTest extends DeploymentAssertions {

    PortableDeploymentTest() {
        super(WhichExtension.PORTABLE);
    }
}
