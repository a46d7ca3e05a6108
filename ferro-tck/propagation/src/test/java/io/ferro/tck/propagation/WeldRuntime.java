package io.ferro.tck.propagation;

import io.ferro.cdi.portable.FerroExtension;
import io.ferro.tck.container.CdiRuntime;
import jakarta.enterprise.inject.se.SeContainer;
import java.util.Collection;
import org.jboss.weld.environment.se.Weld;

/** Weld SE with the portable extension. */
final class WeldRuntime implements CdiRuntime {

    @Override
    public SeContainer start(Collection<? extends Class<?>> classes) {
        return new Weld()
                .disableDiscovery()
                .addBeanClasses(classes.toArray(Class<?>[]::new))
                .addExtension(new FerroExtension())
                .initialize();
    }
}
