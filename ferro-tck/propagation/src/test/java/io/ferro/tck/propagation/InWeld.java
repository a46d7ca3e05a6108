package io.ferro.tck.propagation;

import io.ferro.tck.container.InContainer;

final class InWeld extends InContainer {

    InWeld() {
        super(new WeldRuntime());
    }
}
