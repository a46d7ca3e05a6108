package io.ferro.cdi.lite;

import io.ferro.Session;
import io.ferro.cdi.runtime.Facades;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;

/** Makes an injected {@link Session}. */
public final class SessionCreator implements SyntheticBeanCreator<Session> {

    /** Called by the container. */
    public SessionCreator() {}

    @Override
    public Session create(Instance<Object> lookup, Parameters parameters) {
        String connection = parameters.get(LiteBeans.CONNECTION, String.class);
        return connection == null ? Facades.session(lookup) : Facades.session(lookup, connection);
    }
}
