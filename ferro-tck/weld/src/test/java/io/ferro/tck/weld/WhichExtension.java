package io.ferro.tck.weld;

import io.ferro.cdi.lite.FerroBuildCompatibleExtension;
import io.ferro.cdi.portable.FerroExtension;
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
        @Override
        @SuppressWarnings("unchecked")
        void addTo(Weld weld) {
            weld.addBuildCompatibleExtensions(Unmarked.class);
        }
    };

    abstract void addTo(Weld weld);

    /** Weld leaves every extension out that says it yields to a portable one, whether that one is there or not. */
    public static final class Unmarked extends FerroBuildCompatibleExtension {

        /** Called by Weld. */
        public Unmarked() {}
    }
}
