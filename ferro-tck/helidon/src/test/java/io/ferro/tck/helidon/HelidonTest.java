package io.ferro.tck.helidon;

import io.ferro.tck.NeedsJava;
import io.ferro.tck.cdi.CdiSuites;
import io.ferro.tck.cdi.OwnTransactionalAssertions;
import io.ferro.tck.container.InContainer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

@NeedsJava(21)
@ExtendWith(HelidonTest.Container.class)
class HelidonTest extends CdiSuites {

    @Nested
    class OwnTransactional extends OwnTransactionalAssertions {}

    static final class Container extends InContainer {

        Container() {
            super(new Helidon());
        }
    }
}
