package io.ferro.cdi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeploymentPlanTest {

    @Test
    void applicationThatUsesNothing() {
        assertThat(DeploymentPlan.of(List.of(), List.of()).beans())
                .containsExactly(
                        new PlannedBean.Connections(List.of()),
                        new PlannedBean.AllEngines(),
                        new PlannedBean.DefaultEngine(),
                        new PlannedBean.CurrentSession());
    }

    @Test
    void everyConnectionAndModelOnce() {
        List<String> models = List.of("shop.Vendor", "shop.Product", "shop.Vendor");
        List<String> connections = List.of("b", "a", "b", "default");

        assertThat(DeploymentPlan.of(models, connections).beans())
                .containsExactly(
                        new PlannedBean.Connections(List.of("a", "b", "default")),
                        new PlannedBean.AllEngines(),
                        new PlannedBean.DefaultEngine(),
                        new PlannedBean.CurrentSession(),
                        new PlannedBean.NamedEngine("a"),
                        new PlannedBean.NamedSession("a"),
                        new PlannedBean.NamedEngine("b"),
                        new PlannedBean.NamedSession("b"),
                        new PlannedBean.NamedEngine("default"),
                        new PlannedBean.NamedSession("default"),
                        new PlannedBean.ModelAccess("shop.Product"),
                        new PlannedBean.ModelAccess("shop.Vendor"));
    }

    @Test
    void orderOfDiscoveryDoesNotMatter() {
        assertThat(DeploymentPlan.of(List.of("b", "a"), List.of("y", "x")))
                .isEqualTo(DeploymentPlan.of(List.of("a", "b"), List.of("x", "y")));
    }

    @Test
    void doesNotChange() {
        List<PlannedBean> beans = DeploymentPlan.of(List.of(), List.of()).beans();

        assertThatThrownBy(() -> beans.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
}
