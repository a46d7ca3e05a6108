package io.ferro.tck.propagation;

import io.ferro.cdi.ThreadContextTypes;
import io.ferro.tck.OnEveryDatabase;
import io.ferro.tck.cdi.Carrier;
import io.ferro.tck.cdi.PropagatedRequestAssertions;
import io.ferro.tck.cdi.PropagationAssertions;
import jakarta.enterprise.concurrent.ContextServiceDefinition;
import org.eclipse.microprofile.context.ThreadContext;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

@OnEveryDatabase
@ExtendWith(InWeld.class)
class PropagationTest {

    @Nested
    class MicroProfile extends PropagationAssertions {

        @Override
        protected Carrier byDefault() {
            return SmallRye.byDefault();
        }

        @Override
        protected Carrier asked() {
            return SmallRye.of(new String[] {ThreadContextTypes.SESSION}, ThreadContext.ALL_REMAINING);
        }

        @Override
        protected Carrier askedWithAllOthers() {
            return SmallRye.of(new String[] {ThreadContext.ALL_REMAINING}, ThreadContextTypes.CONFINEMENT);
        }

        @Override
        protected Carrier cleared() {
            return SmallRye.of(new String[0], ThreadContext.ALL_REMAINING);
        }
    }

    @Nested
    class Concurrency extends PropagationAssertions {

        @Override
        protected Carrier byDefault() {
            return TomEe.byDefault();
        }

        @Override
        protected Carrier asked() {
            return TomEe.of(new String[] {ThreadContextTypes.SESSION}, ContextServiceDefinition.ALL_REMAINING);
        }

        @Override
        protected Carrier askedWithAllOthers() {
            return TomEe.of(new String[] {ContextServiceDefinition.ALL_REMAINING}, ThreadContextTypes.CONFINEMENT);
        }

        @Override
        protected Carrier cleared() {
            return TomEe.of(new String[0], ContextServiceDefinition.ALL_REMAINING);
        }
    }

    /** The defaults of MicroProfile propagate the request. */
    @Nested
    class PropagatedRequest extends PropagatedRequestAssertions {

        @Override
        protected Carrier withRequest() {
            return SmallRye.byDefault();
        }
    }
}
