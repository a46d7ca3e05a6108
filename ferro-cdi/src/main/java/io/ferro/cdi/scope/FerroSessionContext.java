package io.ferro.cdi.scope;

import io.ferro.Session;
import io.ferro.cdi.FerroSessionScoped;
import io.ferro.cdi.runtime.FerroRuntime;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The context of {@link FerroSessionScoped}: active where a session is current. Thread-safe. */
public final class FerroSessionContext implements AlterableContext {

    private final SessionBeans beans = new SessionBeans();
    private volatile @Nullable FerroRuntime runtime;

    /** Called by the container. */
    public FerroSessionContext() {}

    @Override
    public Class<? extends Annotation> getScope() {
        return FerroSessionScoped.class;
    }

    @Override
    public boolean isActive() {
        return current().isPresent();
    }

    @Override
    public <T> T get(Contextual<T> contextual, CreationalContext<T> creationalContext) {
        return beans.of(required()).getOrCreate(contextual, creationalContext);
    }

    @Override
    public <T> @Nullable T get(Contextual<T> contextual) {
        BeanStore store = beans.find(required());
        return store == null ? null : store.get(contextual);
    }

    @Override
    public void destroy(Contextual<?> contextual) {
        BeanStore store = beans.find(required());
        if (store != null) {
            store.destroy(contextual);
        }
    }

    private Session required() {
        return current().orElseThrow(ScopeErrors::notActive);
    }

    private Optional<Session> current() {
        return runtime().engines().currentSession().filter(Session::isOpen);
    }

    private FerroRuntime runtime() {
        FerroRuntime known = runtime;
        if (known == null) {
            known = CDI.current().select(FerroRuntime.class).get();
            runtime = known;
        }
        return known;
    }
}
