package io.ferro.tck.openwebbeans;

import io.ferro.tck.lifecycle.SingletonLifecycleAssertions;

class LifecycleTest extends SingletonLifecycleAssertions {

    LifecycleTest() {
        super(new OpenWebBeans());
    }
}
