package io.ferro.tck.quarkus;

import io.ferro.tck.lifecycle.ProductLifecycleAssertions;

class LifecycleTest extends ProductLifecycleAssertions {

    LifecycleTest() {
        super(new Quarkus());
    }
}
