package io.ferro.cdi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeploymentPlanTest {

    @Test
    void applicationThatUsesNothing() {
        assertThat(DeploymentPlan.of(List.of(), new Usage()).beans())
                .containsExactly(
                        new PlannedBean.Connections(List.of()),
                        new PlannedBean.Transactional(List.of()),
                        new PlannedBean.AllEngines(),
                        new PlannedBean.DefaultEngine(),
                        new PlannedBean.CurrentSession());
    }

    @Test
    void everyConnectionAndModelOnce() {
        List<String> models = List.of("shop.Vendor", "shop.Product", "shop.Vendor");
        List<String> connections = List.of("b", "a", "b", "default");

        assertThat(DeploymentPlan.of(models, using(connections)).beans())
                .containsExactly(
                        new PlannedBean.Connections(List.of("a", "b", "default")),
                        new PlannedBean.Transactional(List.of()),
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
        assertThat(DeploymentPlan.of(List.of("b", "a"), using(List.of("y", "x"))))
                .isEqualTo(DeploymentPlan.of(List.of("a", "b"), using(List.of("x", "y"))));
    }

    @Test
    void whatIsDeclared() {
        Usage usage = using(List.of("b"));

        assertThat(usage.add(new Declaration("shop.Orders", true, null, true))).isEmpty();
        assertThat(usage.add(new Declaration("shop.Reports.all", true, "a", false)))
                .isEmpty();
        assertThat(usage.add(new Declaration("shop.Reports.one", true, "", false)))
                .isEmpty();
        assertThat(usage.add(new Declaration("shop.Reports.none", false, null, false)))
                .isEmpty();

        assertThat(DeploymentPlan.of(List.of(), usage).beans())
                .contains(
                        new PlannedBean.Connections(List.of("a", "b")),
                        new PlannedBean.Transactional(List.of("shop.Orders")),
                        new PlannedBean.NamedEngine("a"));
    }

    @Test
    void whatNoContainerHonours() {
        assertThat(new Usage().add(new Declaration("shop.Orders.place", false, null, true)))
                .hasValue(
                        "FERRO-0757: shop.Orders.place is @Transactional, but containers do nothing around the calls of"
                                + " private and static methods. Make it neither.");
        assertThat(new Usage().add(new Declaration("shop.Orders.place", false, "a", false)))
                .hasValueSatisfying(problem -> assertThat(problem).contains("is @WithSession, but"));
    }

    private static Usage using(List<String> connections) {
        Usage usage = new Usage();
        connections.forEach(usage::addConnection);
        return usage;
    }

    @Test
    void doesNotChange() {
        List<PlannedBean> beans = DeploymentPlan.of(List.of(), new Usage()).beans();

        assertThatThrownBy(() -> beans.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
}
