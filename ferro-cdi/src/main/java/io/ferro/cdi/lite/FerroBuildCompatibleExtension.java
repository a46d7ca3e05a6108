package io.ferro.cdi.lite;

import io.ferro.cdi.FerroSessionScoped;
import io.ferro.cdi.Using;
import io.ferro.cdi.WithSession;
import io.ferro.cdi.plan.DeploymentPlan;
import io.ferro.cdi.plan.Usage;
import io.ferro.cdi.portable.FerroExtension;
import io.ferro.cdi.runtime.CdiErrors;
import io.ferro.cdi.runtime.FerroRuntime;
import io.ferro.cdi.runtime.RequestSessions;
import io.ferro.cdi.scope.FerroSessionContext;
import io.ferro.cdi.transaction.Interceptors;
import io.ferro.model.Id;
import io.ferro.spi.ModelIndex;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.inject.build.compatible.spi.BeanInfo;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.InjectionPointInfo;
import jakarta.enterprise.inject.build.compatible.spi.Messages;
import jakarta.enterprise.inject.build.compatible.spi.MetaAnnotations;
import jakarta.enterprise.inject.build.compatible.spi.Registration;
import jakarta.enterprise.inject.build.compatible.spi.ScannedClasses;
import jakarta.enterprise.inject.build.compatible.spi.SkipIfPortableExtensionPresent;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.enterprise.inject.build.compatible.spi.Types;
import jakarta.enterprise.lang.model.declarations.ClassInfo;
import jakarta.enterprise.lang.model.declarations.MethodInfo;
import jakarta.transaction.Transactional;

/**
 * Collects what the application uses and registers the planned beans, at build time where the container does that. Whatever reads the
 * configuration happens when the application starts.
 */
@SkipIfPortableExtensionPresent(FerroExtension.class)
public class FerroBuildCompatibleExtension implements BuildCompatibleExtension {

    private final Usage usage = new Usage();

    /** Called by the container. */
    public FerroBuildCompatibleExtension() {}

    /**
     * Adds the scope, the beans and the interceptors of this module.
     *
     * @param classes what becomes beans
     * @param annotations what annotations mean
     */
    @Discovery
    public void addOwnBeans(ScannedClasses classes, MetaAnnotations annotations) {
        classes.add(FerroRuntime.class.getName());
        classes.add(RequestSessions.class.getName());
        Interceptors.ALL.forEach(type -> classes.add(type.getName()));
        annotations.addQualifier(Using.class);
        annotations.addInterceptorBinding(WithSession.class);
        annotations.addInterceptorBinding(Transactional.class);
        annotations.addContext(FerroSessionScoped.class, FerroSessionContext.class);
    }

    /**
     * Explains CDI's own annotation on a class that was meant to be a model.
     *
     * @param type a class with an {@code @Id}
     * @param messages reports problems
     */
    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = Id.class)
    public void explainWrongModel(ClassConfig type, Messages messages) {
        if (type.info().hasAnnotation(jakarta.enterprise.inject.Model.class)) {
            messages.error(CdiErrors.wrongModelAnnotation(type.info().name()), type.info());
        }
    }

    /**
     * Collects the names in the qualifiers of a bean's injection points.
     *
     * @param bean the bean
     */
    @Registration(types = Object.class)
    public void collectConnections(BeanInfo bean) {
        for (InjectionPointInfo point : bean.injectionPoints()) {
            point.qualifiers().stream()
                    .filter(qualifier -> qualifier.name().equals(Using.class.getName()))
                    .map(qualifier -> qualifier.value().asString())
                    .forEach(usage::addConnection);
        }
    }

    /**
     * Collects what a bean's class and methods declare.
     *
     * @param bean the bean
     * @param messages reports problems
     */
    @Registration(types = Object.class)
    public void collectDeclarations(BeanInfo bean, Messages messages) {
        if (!bean.isClassBean() || bean.isInterceptor()) {
            return;
        }
        ClassInfo type = bean.declaringClass();
        usage.add(LiteDeclarations.of(type)).ifPresent(problem -> messages.error(problem, type));
        for (MethodInfo method : type.methods()) {
            usage.add(LiteDeclarations.of(method)).ifPresent(problem -> messages.error(problem, method));
        }
    }

    /**
     * Registers the planned beans.
     *
     * @param components takes them
     * @param types makes their types
     */
    @Synthesis
    public void register(SyntheticComponents components, Types types) {
        LiteBeans beans = new LiteBeans(components, types);
        DeploymentPlan.of(ModelIndex.names(ModelIndex.applicationLoader()), usage)
                .beans()
                .forEach(beans::add);
    }

    /**
     * Makes the engines end after every other singleton.
     *
     * @param components takes what does it
     */
    @Synthesis
    public void endLast(SyntheticComponents components) {
        components
                .addObserver(Object.class)
                .qualifier(Destroyed.Literal.APPLICATION)
                .priority(Integer.MAX_VALUE)
                .observeWith(EndOfSingletons.class);
    }
}
