package io.ferro.tck.liberty;

import io.ferro.tck.cdi.JtaAssertions;
import io.ferro.tck.war.WarSuites;
import jakarta.transaction.TransactionManager;
import org.junit.jupiter.api.Nested;

class LibertyTest extends WarSuites {

    @Nested
    class Jta extends JtaAssertions {

        /** Its factory is a class of the server's own. */
        @Override
        protected TransactionManager transactionManager() {
            try {
                return (TransactionManager) Class.forName("com.ibm.tx.jta.TransactionManagerFactory")
                        .getMethod("getTransactionManager")
                        .invoke(null);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("Open Liberty without its transaction manager", e);
            }
        }
    }
}
