package io.ferro.tck.weld;

import io.ferro.tck.lifecycle.ProductLifecycleAssertions;

class PortableLifecycleTest extends ProductLifecycleAssertions {

    PortableLifecycleTest() {
        super(WhichExtension.PORTABLE);
    }
}
