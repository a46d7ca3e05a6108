package io.ferro.cdi.jta;

import jakarta.transaction.Synchronization;

/** Lets nothing be held when a transaction is over, on whatever thread and for whatever reason it is. */
record End(OnePhaseResource resource, Runnable forgetting) implements Synchronization {

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
        forgetting.run();
        resource.release(status);
    }
}
