package io.ferro.tck.payara;

import io.ferro.tck.cdi.JtaAssertions;
import io.ferro.tck.war.WarSuites;
import jakarta.transaction.TransactionManager;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.junit.jupiter.api.Nested;

class PayaraTest extends WarSuites {

    @Nested
    class Jta extends JtaAssertions {

        @Override
        @SuppressWarnings("BanJNDI") // The name is a constant, of the server's own space.
        protected TransactionManager transactionManager() {
            try {
                return InitialContext.doLookup("java:appserver/TransactionManager");
            } catch (NamingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
