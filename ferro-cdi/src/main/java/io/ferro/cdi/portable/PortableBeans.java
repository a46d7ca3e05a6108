package io.ferro.cdi.portable;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.cdi.Using;
import io.ferro.cdi.plan.PlannedBean;
import io.ferro.cdi.runtime.Facades;
import io.ferro.cdi.runtime.TransactionalPlaces;
import io.ferro.cdi.runtime.UsedConnections;
import io.ferro.spi.ModelIndex;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.configurator.BeanConfigurator;
import jakarta.inject.Singleton;

/**
 * Registers planned beans with a portable container. They look up others with the bean manager: what OpenWebBeans hands to their creators
 * looks with the qualifiers of the injection point too.
 */
record PortableBeans(AfterBeanDiscovery discovery, BeanManager beans, ClassLoader loader) {

    void add(PlannedBean bean) {
        if (bean instanceof PlannedBean.Connections connections) {
            singleton(UsedConnections.class, bean).produceWith(lookup -> new UsedConnections(connections.names()));
        } else if (bean instanceof PlannedBean.Transactional transactional) {
            singleton(TransactionalPlaces.class, bean)
                    .produceWith(lookup -> new TransactionalPlaces(transactional.names()));
        } else if (bean instanceof PlannedBean.AllEngines) {
            singleton(Engines.class, bean).produceWith(lookup -> Facades.engines(beans.createInstance()));
        } else if (bean instanceof PlannedBean.DefaultEngine) {
            singleton(Engine.class, bean).produceWith(lookup -> Facades.engine(beans.createInstance()));
        } else if (bean instanceof PlannedBean.NamedEngine named) {
            singleton(Engine.class, bean)
                    .qualifiers(Using.Literal.of(named.connection()))
                    .produceWith(lookup -> Facades.engine(beans.createInstance(), named.connection()));
        } else if (bean instanceof PlannedBean.CurrentSession) {
            singleton(Session.class, bean).produceWith(lookup -> Facades.session(beans.createInstance()));
        } else if (bean instanceof PlannedBean.NamedSession named) {
            singleton(Session.class, bean)
                    .qualifiers(Using.Literal.of(named.connection()))
                    .produceWith(lookup -> Facades.session(beans.createInstance(), named.connection()));
        } else if (bean instanceof PlannedBean.ModelAccess access) {
            models(access);
        }
    }

    private <T> BeanConfigurator<T> singleton(Class<T> type, PlannedBean bean) {
        return discovery
                .<T>addBean()
                .id(bean.toString())
                .types(type, Object.class)
                .scope(Singleton.class);
    }

    private void models(PlannedBean.ModelAccess access) {
        Class<?> model = ModelIndex.load(access.model(), loader);
        discovery
                .addBean()
                .id(access.toString())
                .types(new ModelsType(model), Object.class)
                .scope(Dependent.class)
                .produceWith(lookup -> Facades.models(beans.createInstance(), model));
    }
}
