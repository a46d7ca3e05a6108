package io.ferro.tck.cdi;

import io.ferro.cdi.WithSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.Callable;

/**
 * Does work that it is given, with every annotation that a method can have. Its methods are public: of the others Weld takes a call
 * that comes back to the same bean for one of the bean to itself.
 */
@ApplicationScoped
class Clerk {

    @Transactional
    public <T> T required(Callable<T> work) throws Exception {
        return work.call();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public <T> T requiresNew(Callable<T> work) throws Exception {
        return work.call();
    }

    @Transactional(TxType.MANDATORY)
    public <T> T mandatory(Callable<T> work) throws Exception {
        return work.call();
    }

    @Transactional(TxType.SUPPORTS)
    public <T> T supports(Callable<T> work) throws Exception {
        return work.call();
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public <T> T notSupported(Callable<T> work) throws Exception {
        return work.call();
    }

    @Transactional(TxType.NEVER)
    public <T> T never(Callable<T> work) throws Exception {
        return work.call();
    }

    @Transactional(
            rollbackOn = {IOException.class, IllegalStateException.class},
            dontRollbackOn = {FileNotFoundException.class, IllegalArgumentException.class, StackOverflowError.class})
    public <T> T withRules(Callable<T> work) throws Exception {
        return work.call();
    }

    @WithSession("analytics")
    public <T> T onAnalytics(Callable<T> work) throws Exception {
        return work.call();
    }

    @WithSession
    public <T> T onDefault(Callable<T> work) throws Exception {
        return work.call();
    }

    @WithSession("archive")
    public <T> T onArchive(Callable<T> work) throws Exception {
        return work.call();
    }

    @Transactional
    @WithSession("analytics")
    public <T> T requiredOnAnalytics(Callable<T> work) throws Exception {
        return work.call();
    }

    @Transactional(TxType.REQUIRES_NEW)
    @WithSession("analytics")
    public <T> T requiresNewOnAnalytics(Callable<T> work) throws Exception {
        return work.call();
    }
}
