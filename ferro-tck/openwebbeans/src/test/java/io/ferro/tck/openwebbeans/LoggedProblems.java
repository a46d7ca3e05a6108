package io.ferro.tck.openwebbeans;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What OpenWebBeans logs when a deployment fails; its exception only says that there is something in the log. */
final class LoggedProblems extends Handler {

    private static final Logger LOG = Logger.getLogger("org.apache.webbeans.portable.events.discovery.ErrorStack");

    private @Nullable Throwable last;

    <T> T during(Supplier<T> deployment) {
        last = null;
        LOG.addHandler(this);
        LOG.setUseParentHandlers(false);
        try {
            return deployment.get();
        } finally {
            LOG.setUseParentHandlers(true);
            LOG.removeHandler(this);
        }
    }

    Optional<Throwable> last() {
        return Optional.ofNullable(last);
    }

    @Override
    public void publish(LogRecord problem) {
        last = problem.getThrown();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
