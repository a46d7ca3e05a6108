package io.ferro.validation;

import io.ferro.error.ValidationErrors;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.ModelIndex;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The provider that the application has, looked up when something is to be written for the first time. Thread-safe. */
final class DefaultValidation implements Validation {

    private final ClassLoader application = ModelIndex.applicationLoader();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Validation found;

    @Override
    public <M> void check(ModelDescriptor<M> model, M instance) {
        Validation validation = found;
        (validation == null ? find() : validation).check(model, instance);
    }

    private Validation find() {
        lock.lock();
        try {
            Validation validation = found;
            if (validation == null) {
                validation = onApplicationLoader();
                found = validation;
            }
            return validation;
        } finally {
            lock.unlock();
        }
    }

    /** Providers are looked up with the loader of the thread, and this may be a thread that knows nothing of the application. */
    private Validation onApplicationLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(application);
        try {
            return JakartaValidation.ofApplication();
        } catch (LinkageError e) {
            if (isAbsent()) {
                return NONE;
            }
            throw ValidationErrors.cannotStart(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Whether the application goes without the API; then it has no constraints either. */
    private static boolean isAbsent() {
        try {
            Class.forName("jakarta.validation.ValidatorFactory", false, DefaultValidation.class.getClassLoader());
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            Validation validation = found;
            found = null;
            if (validation != null) {
                validation.close();
            }
        } finally {
            lock.unlock();
        }
    }
}
