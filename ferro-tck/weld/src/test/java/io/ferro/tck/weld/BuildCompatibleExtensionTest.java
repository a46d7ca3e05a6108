package io.ferro.tck.weld;

import io.ferro.tck.cdi.CdiSuites;
import io.ferro.tck.container.InContainer;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BuildCompatibleExtensionTest.Weld.class)
class BuildCompatibleExtensionTest extends CdiSuites {

    static final class Weld extends InContainer {

        Weld() {
            super(WhichExtension.BUILD_COMPATIBLE);
        }
    }
}
