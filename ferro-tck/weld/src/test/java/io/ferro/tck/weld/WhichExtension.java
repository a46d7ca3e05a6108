package io.ferro.tck.weld;

import io.ferro.cdi.portable.FerroExtension;
import io.ferro.model.Model;
import org.jboss.weld.environment.se.Weld;

/** The extension that a container is started with, and no other. */
enum WhichExtension {
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
}
