package io.ferro.tck.weld;

import io.ferro.cdi.lite.FerroBuildCompatibleExtension;
import io.ferro.model.Id;
import jakarta.enterprise.inject.build.compatible.spi.BeanInfo;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.Messages;
import jakarta.enterprise.inject.build.compatible.spi.MetaAnnotations;
import jakarta.enterprise.inject.build.compatible.spi.Registration;
import jakarta.enterprise.inject.build.compatible.spi.ScannedClasses;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.enterprise.inject.build.compatible.spi.Types;

/**
 * The build-compatible extension without the mark that it yields to the portable one: Weld leaves a marked one out whether the other
 * is there or not. It delegates, because Weld does not call inherited methods; not to what orders the end of singletons, because Weld SE
 * tells that the application's context is destroyed before it does that.
 */
public final class UnmarkedExtension implements BuildCompatibleExtension {

    private final FerroBuildCompatibleExtension marked = new FerroBuildCompatibleExtension();

    /** Called by Weld. */
    public UnmarkedExtension() {}

    /** See there. */
    @Discovery
    public void addOwnBeans(ScannedClasses classes, MetaAnnotations annotations) {
        marked.addOwnBeans(classes, annotations);
    }

    /** See there. */
    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = Id.class)
    public void explainWrongModel(ClassConfig type, Messages messages) {
        marked.explainWrongModel(type, messages);
    }

    /** See there. */
    @Registration(types = Object.class)
    public void collectConnections(BeanInfo bean) {
        marked.collectConnections(bean);
    }

    /** See there. */
    @Registration(types = Object.class)
    public void collectDeclarations(BeanInfo bean, Messages messages) {
        marked.collectDeclarations(bean, messages);
    }

    /** See there. */
    @Synthesis
    public void register(SyntheticComponents components, Types types) {
        marked.register(components, types);
    }
}
