package io.ferro.tck.openwebbeans;

import io.ferro.tck.cdi.CdiSuites;
import io.ferro.tck.cdi.OwnTransactionalAssertions;
import io.ferro.tck.container.InContainer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenWebBeansTest.Container.class)
class OpenWebBeansTest extends CdiSuites {

    @Nested
    class OwnTransactional extends OwnTransactionalAssertions {}

    static final class Container extends InContainer {

        Container() {
            super(new OpenWebBeans());
        }
    }
}
