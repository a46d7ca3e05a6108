package io.ferro.cdi.lite;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.cdi.Using;
import io.ferro.cdi.plan.PlannedBean;
import io.ferro.cdi.runtime.TransactionalPlaces;
import io.ferro.cdi.runtime.UsedConnections;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanBuilder;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.enterprise.inject.build.compatible.spi.Types;
import jakarta.inject.Singleton;

/** Registers planned beans with a container that runs build-compatible extensions. */
record LiteBeans(SyntheticComponents components, Types types) {

    static final String CONNECTION = "connection";
    static final String CONNECTIONS = "connections";
    static final String MODEL = "model";
    static final String PLACES = "places";

    void add(PlannedBean bean) {
        if (bean instanceof PlannedBean.Connections connections) {
            singleton(UsedConnections.class)
                    .withParam(CONNECTIONS, connections.names().toArray(String[]::new))
                    .createWith(UsedConnectionsCreator.class);
        } else if (bean instanceof PlannedBean.Transactional transactional) {
            singleton(TransactionalPlaces.class)
                    .withParam(PLACES, transactional.names().toArray(String[]::new))
                    .createWith(TransactionalPlacesCreator.class);
        } else if (bean instanceof PlannedBean.AllEngines) {
            singleton(Engines.class).createWith(EnginesCreator.class);
        } else if (bean instanceof PlannedBean.DefaultEngine) {
            singleton(Engine.class).createWith(EngineCreator.class);
        } else if (bean instanceof PlannedBean.NamedEngine named) {
            singleton(Engine.class)
                    .qualifier(Using.Literal.of(named.connection()))
                    .withParam(CONNECTION, named.connection())
                    .createWith(EngineCreator.class);
        } else if (bean instanceof PlannedBean.CurrentSession) {
            singleton(Session.class).createWith(SessionCreator.class);
        } else if (bean instanceof PlannedBean.NamedSession named) {
            singleton(Session.class)
                    .qualifier(Using.Literal.of(named.connection()))
                    .withParam(CONNECTION, named.connection())
                    .createWith(SessionCreator.class);
        } else if (bean instanceof PlannedBean.ModelAccess access) {
            models(access);
        }
    }

    private <T> SyntheticBeanBuilder<T> singleton(Class<T> type) {
        return components.addBean(type).type(type).type(Object.class).scope(Singleton.class);
    }

    @SuppressWarnings("rawtypes")
    private void models(PlannedBean.ModelAccess access) {
        SyntheticBeanBuilder<Models> builder = components.addBean(Models.class);
        builder.type(types.parameterized(Models.class, types.ofClass(access.model())))
                .type(Object.class)
                .scope(Dependent.class)
                .withParam(MODEL, access.model())
                .createWith(ModelsCreator.class);
    }
}
