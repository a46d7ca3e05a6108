package io.ferro.cdi.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a deployment needs. A pure value: it depends on annotations and injection points only, so that it can be made at build time.
 *
 * @param beans the beans to register
 */
public record DeploymentPlan(List<PlannedBean> beans) {

    /** Copies the list. */
    public DeploymentPlan {
        beans = List.copyOf(beans);
    }

    /**
     * {@return the plan for an application}
     *
     * @param models the binary names of the classes of its models
     * @param usage what its beans use
     */
    public static DeploymentPlan of(Collection<String> models, Usage usage) {
        List<String> names = usage.connections();
        List<PlannedBean> beans = new ArrayList<>();
        beans.add(new PlannedBean.Connections(names));
        beans.add(new PlannedBean.Transactional(usage.transactional()));
        beans.add(new PlannedBean.AllEngines());
        beans.add(new PlannedBean.DefaultEngine());
        beans.add(new PlannedBean.CurrentSession());
        for (String name : names) {
            beans.add(new PlannedBean.NamedEngine(name));
            beans.add(new PlannedBean.NamedSession(name));
        }
        for (String model : new TreeSet<>(models)) {
            beans.add(new PlannedBean.ModelAccess(model));
        }
        return new DeploymentPlan(beans);
    }
}
