package io.ferro.tck.weld;

import io.ferro.tck.deployment.DeploymentAssertions;

class BuildCompatibleDeploymentTest extends DeploymentAssertions {

    BuildCompatibleDeploymentTest() {
        super(WhichExtension.BUILD_COMPATIBLE);
    }
}
