package io.ferro.cdi.portable;

import io.ferro.FerroException;
import io.ferro.cdi.Using;
import io.ferro.cdi.plan.DeploymentPlan;
import io.ferro.cdi.plan.Usage;
import io.ferro.cdi.runtime.CdiErrors;
import io.ferro.cdi.runtime.RequestSessions;
import io.ferro.cdi.scope.FerroSessionContext;
import io.ferro.cdi.transaction.Interceptors;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.spi.ModelIndex;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.DefinitionException;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.interceptor.Interceptor;
import java.util.Set;
import java.util.TreeSet;

/** Collects what the application uses, registers the planned beans, and starts the engines as part of the deployment. */
public class FerroExtension implements Extension {

    private final Usage usage = new Usage();
    private final Set<String> problems = new TreeSet<>();
    private final OneRuntime runtime = new OneRuntime();

    /** Called by the container. */
    public FerroExtension() {}

    void addOwnBeans(@Observes BeforeBeanDiscovery discovery) {
        discovery.addAnnotatedType(RequestSessions.class, RequestSessions.class.getName());
        Interceptors.ALL.forEach(type -> discovery.addAnnotatedType(type, type.getName()));
    }

    void vetoModels(@Observes @WithAnnotations(Model.class) ProcessAnnotatedType<?> type) {
        if (type.getAnnotatedType().isAnnotationPresent(Model.class)) {
            type.veto();
        }
    }

    void explainWrongModels(@Observes @WithAnnotations(Id.class) ProcessAnnotatedType<?> type) {
        if (type.getAnnotatedType().isAnnotationPresent(jakarta.enterprise.inject.Model.class)) {
            problems.add(CdiErrors.wrongModelAnnotation(
                    type.getAnnotatedType().getJavaClass().getName()));
        }
    }

    void collectConnections(@Observes ProcessInjectionPoint<?, ?> point) {
        point.getInjectionPoint().getQualifiers().stream()
                .filter(Using.class::isInstance)
                .map(qualifier -> ((Using) qualifier).value())
                .forEach(usage::addConnection);
    }

    void collectDeclarations(@Observes ProcessManagedBean<?> bean) {
        AnnotatedType<?> type = bean.getAnnotatedBeanClass();
        if (!type.isAnnotationPresent(Interceptor.class)) {
            PortableDeclarations.of(type)
                    .forEach(declaration -> usage.add(declaration).ifPresent(problems::add));
        }
    }

    void register(@Observes AfterBeanDiscovery discovery, BeanManager manager) {
        problems.forEach(problem -> discovery.addDefinitionError(new DefinitionException(problem)));
        discovery.addContext(new FerroSessionContext());
        runtime.addTo(discovery, manager);
        ClassLoader loader = ModelIndex.applicationLoader();
        PortableBeans beans = new PortableBeans(discovery, manager, loader);
        DeploymentPlan.of(ModelIndex.names(loader), usage).beans().forEach(beans::add);
    }

    void start(@Observes AfterDeploymentValidation validation, BeanManager beans) {
        try {
            runtime.get(beans);
        } catch (RuntimeException e) {
            validation.addDeploymentProblem(reason(e));
        }
    }

    void stop(@Observes BeforeShutdown shutdown) {
        runtime.stop();
    }

    /** The container wraps what goes wrong in a bean; people should read what Ferro says. */
    private static Throwable reason(Throwable failure) {
        Throwable reason = failure;
        while (reason != null && !(reason instanceof FerroException)) {
            reason = reason.getCause();
        }
        return reason == null ? failure : reason;
    }
}
