package io.ferro.tck.cdi;

import io.ferro.tck.OnEveryDatabase;
import org.junit.jupiter.api.Nested;

/**
 * Everything that an application in a CDI container is promised, on one container for each database. Whoever honours
 * {@code @Transactional} there has a suite of its own besides: {@link OwnTransactionalAssertions} or {@link JtaAssertions}.
 */
@OnEveryDatabase
public abstract class CdiSuites {

    /** For subclasses. */
    protected CdiSuites() {}

    @Nested
    class Beans extends BeansAssertions {}

    @Nested
    class RequestSession extends RequestSessionAssertions {}

    @Nested
    class SessionScope extends SessionScopeAssertions {}

    @Nested
    class Startup extends StartupAssertions {}

    @Nested
    class WithSession extends WithSessionAssertions {}

    @Nested
    class Transactional extends TransactionalAssertions {}
}
