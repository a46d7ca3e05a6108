package io.ferro.tck.cdi;

import io.ferro.cdi.WithSession;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.Callable;

/** Says for all its methods what holds, and for one of them something else. */
@Transactional
@WithSession("analytics")
abstract class Office {

    public <T> T work(Callable<T> work) throws Exception {
        return work.call();
    }

    @Transactional(TxType.NEVER)
    @WithSession("default")
    public <T> T otherwise(Callable<T> work) throws Exception {
        return work.call();
    }
}
