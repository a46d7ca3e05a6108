package io.ferro.cdi.lite;

import io.ferro.cdi.runtime.FerroRuntime;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticObserver;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanContainer;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.EventContext;
import jakarta.inject.Singleton;
import java.util.Comparator;

/**
 * Makes {@link FerroRuntime} the last singleton, for the others may work with the database while they are destroyed. Containers destroy
 * singletons in any order, once the beans of every other scope are gone; at that moment this destroys all but the last through their
 * context, so that the container does not find them any more.
 */
public final class EndOfSingletons implements SyntheticObserver<Object> {

    /** Called by the container. */
    public EndOfSingletons() {}

    @Override
    public void observe(EventContext<Object> event, Parameters parameters) {
        BeanContainer beans = CDI.current().getBeanContainer();
        AlterableContext context = (AlterableContext) beans.getContext(Singleton.class);
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getScope() == Singleton.class && bean.getBeanClass() != FerroRuntime.class)
                .sorted(Comparator.comparing(EndOfSingletons::isItsOwnClass))
                .forEach(context::destroy);
    }

    /** What a bean produced ends before the bean, whose method disposes of it. */
    private static boolean isItsOwnClass(Bean<?> bean) {
        return bean.getTypes().contains(bean.getBeanClass());
    }
}
