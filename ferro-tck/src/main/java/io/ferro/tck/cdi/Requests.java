package io.ferro.tck.cdi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/**
 * Does work in a request, or certainly outside one. Some containers run test methods in a request of their own, so the work is done on
 * a new thread.
 */
@ApplicationScoped
class Requests {

    @Inject
    Instance<RequestContextController> controllers;

    <T> T inRequest(Callable<T> work) throws Exception {
        return onNewThread(() -> inRequestHere(work));
    }

    /** On the calling thread, which has no request. */
    <T> T inRequestHere(Callable<T> work) throws Exception {
        RequestContextController controller = controllers.get();
        controller.activate();
        try {
            return work.call();
        } finally {
            controller.deactivate();
        }
    }

    <T> T outside(Callable<T> work) throws Exception {
        return onNewThread(work);
    }

    private static <T> T onNewThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "tck-request");
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        return Threads.result(task);
    }
}
