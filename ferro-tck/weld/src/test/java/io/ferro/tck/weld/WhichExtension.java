package io.ferro.tck.weld;

import io.ferro.cdi.portable.FerroExtension;
import io.ferro.model.Model;
import io.ferro.tck.container.CdiRuntime;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Collection;
import org.jboss.weld.environment.se.Weld;

/** Weld SE with one of the extensions and not with the other. */
enum WhichExtension implements CdiRuntime {
    PORTABLE {
        @Override
        @SuppressWarnings("unchecked")
        void addTo(Weld weld) {
            weld.addExtensions(FerroExtension.class);
        }
    },

    BUILD_COMPATIBLE {
        /** CDI Lite discovers what has a bean-defining annotation; a model has none. */
        @Override
        boolean sees(Class<?> type) {
            return !type.isAnnotationPresent(Model.class);
        }

        @Override
        @SuppressWarnings("unchecked")
        void addTo(Weld weld) {
            weld.addBuildCompatibleExtensions(UnmarkedExtension.class);
        }
    };

    abstract void addTo(Weld weld);

    boolean sees(Class<?> type) {
        return true;
    }

    @Override
    public SeContainer start(Collection<? extends Class<?>> classes) {
        Weld weld = new Weld()
                .disableDiscovery()
                .addBeanClasses(classes.stream()
                        .filter(type -> sees(type) && !Extension.class.isAssignableFrom(type))
                        .toArray(Class<?>[]::new));
        classes.stream().filter(Extension.class::isAssignableFrom).forEach(other -> add(weld, other));
        addTo(weld);
        return weld.initialize();
    }

    @SuppressWarnings("unchecked") // Weld takes an array of generic classes.
    private static void add(Weld weld, Class<?> extension) {
        weld.addExtensions(extension.asSubclass(Extension.class));
    }
}
