package io.ferro.tck.wildfly;

import io.ferro.cdi.ThreadContextTypes;
import io.ferro.tck.cdi.Carrier;
import io.ferro.tck.cdi.NarayanaJtaAssertions;
import io.ferro.tck.cdi.PropagationAssertions;
import io.ferro.tck.war.WarSuites;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ContextServiceDefinition;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

class WildFlyTest extends WarSuites {

    @Nested
    class Jta extends NarayanaJtaAssertions {}

    @Nested
    class Concurrency extends PropagationAssertions {

        private Carrier byDefault;
        private Carrier asked;
        private Carrier askedWithAllOthers;
        private Carrier cleared;
        private Carrier ofTheApplication;

        /** The threads of the tests have no names of the server. */
        @BeforeEach
        void find() {
            byDefault = Services.named("java:comp/DefaultContextService");
            asked = Services.named(Services.ASKED);
            askedWithAllOthers = Services.named(Services.ASKED_WITH_ALL_OTHERS);
            cleared = Services.named(Services.CLEARED);
            ofTheApplication = Services.named(Services.OF_THE_APPLICATION);
        }

        @Override
        protected Carrier byDefault() {
            return byDefault;
        }

        @Override
        protected Carrier asked() {
            return asked;
        }

        @Override
        protected Carrier askedWithAllOthers() {
            return askedWithAllOthers;
        }

        @Override
        protected Carrier cleared() {
            return cleared;
        }

        @Override
        protected Carrier ofTheApplication() {
            return ofTheApplication;
        }
    }

    /** The server makes them when it deploys this class. */
    @ContextServiceDefinition(
            name = Services.ASKED,
            propagated = {ThreadContextTypes.SESSION, ContextServiceDefinition.APPLICATION},
            cleared = ContextServiceDefinition.ALL_REMAINING)
    @ContextServiceDefinition(
            name = Services.ASKED_WITH_ALL_OTHERS,
            propagated = ContextServiceDefinition.ALL_REMAINING,
            cleared = ThreadContextTypes.CONFINEMENT)
    @ContextServiceDefinition(
            name = Services.CLEARED,
            propagated = "Nothing", // A type that nobody has: without any, the server propagates all.
            cleared = ContextServiceDefinition.ALL_REMAINING)
    @ContextServiceDefinition(
            name = Services.OF_THE_APPLICATION,
            propagated = ContextServiceDefinition.APPLICATION,
            cleared = ContextServiceDefinition.ALL_REMAINING)
    static final class Services {

        static final String ASKED = "java:module/concurrent/asked";
        static final String ASKED_WITH_ALL_OTHERS = "java:module/concurrent/asked-with-all-others";
        static final String CLEARED = "java:module/concurrent/cleared";

        static final String OF_THE_APPLICATION = "java:module/concurrent/of-the-application";

        private Services() {}

        @SuppressWarnings("BanJNDI") // The names are those above.
        static Carrier named(String name) {
            try {
                return InitialContext.<ContextService>doLookup(name)::contextualCallable;
            } catch (NamingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
