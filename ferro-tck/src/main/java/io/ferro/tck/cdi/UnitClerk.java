package io.ferro.tck.cdi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/** Is transactional by its stereotype. */
@Unit
@ApplicationScoped
class UnitClerk {

    public <T> T work(Callable<T> work) throws Exception {
        return work.call();
    }
}
