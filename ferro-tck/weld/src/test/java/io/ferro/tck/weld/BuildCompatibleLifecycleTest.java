package io.ferro.tck.weld;

import io.ferro.tck.lifecycle.LifecycleAssertions;

/** Not for singletons: on Weld only a portable extension hears of the end of the container, which comes after theirs. */
class BuildCompatibleLifecycleTest extends LifecycleAssertions {

    BuildCompatibleLifecycleTest() {
        super(WhichExtension.BUILD_COMPATIBLE);
    }
}
